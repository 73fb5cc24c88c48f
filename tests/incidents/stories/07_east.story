==== e1 | المنار | 2024-09-20
استشهد 14 شخصا وأصيب 66 في غارة إسرائيلية على مبنى سكني بالضاحية الجنوبية لبيروت بعد ظهر اليوم، بحسب وزارة الصحة اللبنانية.
---
source moh: government id=lebanon-health = وزارة الصحة اللبنانية
event dahieh: air_drone_strike = غارة إسرائيلية
date: 2024-09-20 afternoon = بعد ظهر اليوم
place: beirut-south = الضاحية الجنوبية
by israel-military: moh = إسرائيلية
on -: moh = مبنى سكني
killed moh: 14 unknown = 14 شخصا
wounded moh: 66 unknown = 66
==== e2 | رويترز عربي | 2024-09-20
قال الجيش الإسرائيلي إنه قتل إبراهيم عقيل القيادي الكبير في حزب الله مع نحو عشرة من قادة قوة الرضوان في ضربة ببيروت يوم الجمعة.
---
source idf: military id=israel-military = الجيش الإسرائيلي
event dahieh: air_drone_strike = ضربة
date: 2024-09-20 = يوم الجمعة
place: beirut-south = بيروت
by israel-military: idf = الجيش الإسرائيلي
on hezbollah: idf = قوة الرضوان
killed idf: ~10 combatant hezbollah = نحو عشرة من قادة
==== e3 | النهار | 2024-09-21
ارتفعت إلى 37 حصيلة شهداء غارة الضاحية التي استهدفت أمس اجتماعا لقادة الرضوان وبينهم إبراهيم عقيل، وفق وزير الصحة.
---
source moh: government id=lebanon-health = وزير الصحة
event dahieh: air_drone_strike = غارة
date: 2024-09-20 = أمس
place: beirut-south = الضاحية
on hezbollah: = قادة الرضوان
killed moh: 37 unknown = 37
==== e4 | العهد | 2024-09-21
نعى حزب الله 16 من مجاهديه بينهم القائد إبراهيم عقيل ارتقوا في العدوان الصهيوني على الضاحية الجنوبية الجمعة.
---
source hez: armed_group id=hezbollah = حزب الله
event dahieh: air_drone_strike = العدوان
date: 2024-09-20 = الجمعة
place: beirut-south = الضاحية الجنوبية
by israel-military: hez = الصهيوني
on hezbollah: hez = حزب الله
killed hez: 16 combatant hezbollah = 16 من مجاهديه
==== e5 | الوكالة الوطنية للإعلام | 2024-10-16
أغار الطيران الحربي المعادي على مبنى بلدية النبطية صباح اليوم فاستشهد رئيس البلدية أحمد كحيل مع 15 آخرين.
---
event nabatieh-municipality: air_drone_strike = أغار الطيران
date: 2024-10-16 morning = صباح اليوم
place: nabatieh = النبطية
by israel-military: = الطيران الحربي المعادي
on -: = مبنى بلدية النبطية
weapon: aircraft = الطيران الحربي
killed: 16 civilian = رئيس البلدية أحمد كحيل مع 15 آخرين
==== e6 | فرانس برس عربي | 2024-10-16
أفادت وزارة الصحة اللبنانية بمقتل 16 شخصا وإصابة 52 بغارات إسرائيلية على مقر بلدية النبطية الأربعاء، وبين القتلى رئيسها.
---
source moh: government id=lebanon-health = وزارة الصحة اللبنانية
event nabatieh-municipality: air_drone_strike = غارات إسرائيلية
date: 2024-10-16 = الأربعاء
place: nabatieh = النبطية
by israel-military: moh = إسرائيلية
on -: moh = مقر بلدية النبطية
killed moh: 16 unknown = 16 شخصا
wounded moh: 52 unknown = 52
==== e7 | النهار | 2024-10-17
ودعت النبطية رئيس بلديتها أحمد كحيل ورفاقه الذين سقطوا أمس في قصف إسرائيلي طال مبنى البلدية أثناء توزيع المساعدات.
---
event nabatieh-municipality: air_drone_strike = قصف إسرائيلي
date: 2024-10-16 = أمس
place: nabatieh = النبطية
by israel-military: = إسرائيلي
on -: = مبنى البلدية
killed: ? civilian = رئيس بلديتها أحمد كحيل ورفاقه
==== e8 | الوكالة الوطنية للإعلام | 2024-10-16
نفذت مسيرة معادية غارة على دراجة نارية عند مفترق كفرتبنيت ظهر اليوم فقتل سائقها.
---
event kfar-tebnit-bike: air_drone_strike = غارة
date: 2024-10-16 noon = ظهر اليوم
place: kfar-tebnit = كفرتبنيت
on -: = دراجة نارية
weapon: drone = مسيرة
killed: 1 unknown = سائقها
==== e9 | الجديد | 2024-10-16
سقط شهيد في استهداف مسيرة إسرائيلية دراجة نارية في بلدة كفر تبنيت اليوم.
---
event kfar-tebnit-bike: air_drone_strike = استهداف مسيرة
date: 2024-10-16 = اليوم
place: kfar-tebnit = كفر تبنيت
by israel-military: = إسرائيلية
on -: = دراجة نارية
weapon: drone = مسيرة
killed: 1 unknown = شهيد
==== e10 | لبنان 24 | 2024-10-17
قتل شاب كان يقود دراجته النارية بصاروخ من مسيرة قرب كفرتبنيت جنوب النبطية أمس الأربعاء.
---
event kfar-tebnit-bike: air_drone_strike = صاروخ من مسيرة
date: 2024-10-16 = أمس الأربعاء
place: kfar-tebnit = كفرتبنيت
on -: = دراجته النارية
weapon: drone = مسيرة
killed: 1 unknown = شاب
==== e11 | طلوع نيوز عربي | 2018-01-27
انفجرت سيارة إسعاف ملغومة قرب مبنى وزارة الداخلية القديم وسط كابل ظهر السبت، وقالت وزارة الصحة إن 95 قتلوا وأصيب 158.
---
source moh: government id=afghan-health = وزارة الصحة
event kabul-ambulance: suicide_bomb = انفجرت سيارة إسعاف
date: 2018-01-27 noon = ظهر السبت
place: kabul = كابل
on -: = مبنى وزارة الداخلية القديم
weapon: vehicle_bomb = سيارة إسعاف ملغومة
killed moh: 95 unknown = 95
wounded moh: 158 unknown = 158
==== e12 | بي بي سي عربي | 2018-01-28
ارتفع عدد قتلى هجوم كابول الانتحاري بسيارة الإسعاف يوم السبت إلى 103، حسبما أعلن وزير الداخلية ويس برمك، وتبنته طالبان.
---
source moi: government id=afghan-interior = ويس برمك
source tal: armed_group id=taliban = طالبان
event kabul-ambulance: suicide_bomb = هجوم كابول الانتحاري
date: 2018-01-27 = يوم السبت
place: kabul = كابول
by taliban: tal = طالبان
weapon: vehicle_bomb = سيارة الإسعاف
killed moi: 103 unknown = 103
==== e13 | الجزيرة نت | 2018-01-27
أعلنت حركة طالبان أن أحد مقاتليها نفذ التفجير الذي هز العاصمة الأفغانية كابل اليوم واستهدف تجمعا للشرطة وخلف عشرات القتلى.
---
source tal: armed_group id=taliban = حركة طالبان
event kabul-ambulance: suicide_bomb = التفجير
date: 2018-01-27 = اليوم
place: kabul = كابل
by taliban: tal = طالبان
on afghan-police: tal = للشرطة
killed: ? unknown = عشرات القتلى
==== e14 | سكاي نيوز عربية | 2018-01-27
قتل 40 شخصا وجرح 140 في حصيلة أولية لتفجير سيارة إسعاف مفخخة في كابول السبت بحسب متحدث باسم الصحة.
---
source moh: government id=afghan-health = متحدث باسم الصحة
event kabul-ambulance: suicide_bomb = تفجير سيارة إسعاف
date: 2018-01-27 = السبت
place: kabul = كابول
weapon: vehicle_bomb = سيارة إسعاف مفخخة
killed moh: 40 unknown = 40 شخصا
wounded moh: 140 unknown = 140
==== e15 | عكاظ | 2018-01-29
قتل 11 جنديا في هجوم شنه مسلحو داعش فجر اليوم على نقطة حراسة قرب أكاديمية المارشال فهيم العسكرية في كابول.
---
event kabul-academy: attack = هجوم
date: 2018-01-29 dawn = فجر اليوم
place: kabul = كابول
by islamic-state: = داعش
on afghan-army: = أكاديمية المارشال فهيم العسكرية
killed: 11 combatant afghan-army = 11 جنديا
==== e16 | رويترز عربي | 2018-01-29
قالت وزارة الدفاع الأفغانية إن 11 عسكريا لقوا حتفهم وأصيب 16 عندما هاجم خمسة متشددين وحدة للجيش عند الأكاديمية العسكرية بكابول الاثنين وأعلن تنظيم الدولة مسؤوليته.
---
source mod: military id=afghan-army = وزارة الدفاع الأفغانية
source is: armed_group id=islamic-state = تنظيم الدولة
event kabul-academy: attack = هاجم خمسة متشددين
date: 2018-01-29 = الاثنين
place: kabul = كابول
by islamic-state: is = تنظيم الدولة
on afghan-army: mod = وحدة للجيش
killed mod: 11 combatant afghan-army = 11 عسكريا
wounded mod: 16 combatant afghan-army = 16
==== e17 | الأناضول بالعربية | 2018-01-30
ارتفع إلى 15 عدد قتلى الجيش الأفغاني في الهجوم على أكاديمية مارشال فهيم غربي كابل أمس.
---
event kabul-academy: attack = الهجوم
date: 2018-01-29 = أمس
place: kabul = كابل
on afghan-army: = أكاديمية مارشال فهيم
killed: 15 combatant afghan-army = 15 عدد قتلى الجيش الأفغاني
==== e18 | الجزيرة نت | 2018-04-02
قتل نحو مئة من طلاب مدرسة دينية وذويهم في غارات لمروحيات الجيش الأفغاني على حفل تخرج بمديرية دشت أرتشي في ولاية قندوز اليوم الاثنين وفق شهود.
---
source wit: witness anon = شهود
event kunduz-madrasa: air_drone_strike = غارات
date: 2018-04-02 = اليوم الاثنين
place: dasht-archi = دشت أرتشي
by afghan-army: wit = الجيش الأفغاني
on -: wit = مدرسة دينية
weapon: aircraft = مروحيات
killed wit: ~100 civilian = نحو مئة من طلاب مدرسة دينية
==== e19 | بي بي سي عربي | 2018-04-03
قالت وزارة الدفاع في كابول إن ضربة قندوز أمس استهدفت اجتماعا لقادة طالبان وقتلت 35 مسلحا ونفت وجود مدنيين في المكان.
---
source mod: military id=afghan-army = وزارة الدفاع
event kunduz-madrasa: air_drone_strike = ضربة قندوز
date: 2018-04-02 = أمس
place: kunduz = قندوز
by afghan-army: mod = وزارة الدفاع
on taliban: mod = طالبان
killed mod: 35 combatant taliban = 35 مسلحا
killed mod: 0 civilian denied = وجود مدنيين
==== e20 | أخبار الأمم المتحدة | 2018-05-07
خلصت بعثة يوناما إلى أن الغارة الجوية على تجمع ديني في دشتي أرشي بقندوز في 2 نيسان أودت بحياة 36 شخصا منهم 30 طفلا وجرحت 71.
---
source unama: un id=unama = بعثة يوناما
event kunduz-madrasa: air_drone_strike = الغارة الجوية
date: 2018-04-02 = 2 نيسان
place: dasht-archi = دشتي أرشي
on -: unama = تجمع ديني
killed unama: 36 unknown = 36 شخصا
killed unama: 30 child part = 30 طفلا
wounded unama: 71 unknown = 71
==== e21 | رويترز عربي | 2018-04-03
ذكر مسؤول صحي أن مستشفى قندوز استقبل خمسة قتلى و57 مصابا معظمهم أطفال من مدرسة قصفها سلاح الجو في دشت ارجي يوم الاثنين.
---
source off: medical anon = مسؤول صحي
event kunduz-madrasa: air_drone_strike = قصفها
date: 2018-04-02 = يوم الاثنين
place: dasht-archi = دشت ارجي
by afghan-army: off = سلاح الجو
on -: off = مدرسة
killed off: 5 unknown = خمسة قتلى
wounded off: 57 unknown = 57 مصابا
==== e22 | الشرق الأوسط | 2018-08-10
شنت طالبان هجوما واسعا على مدينة غزنة فجر اليوم وقتلت 14 من قوات الأمن وفق مسؤول محلي.
---
source off: official anon aff=afghan = مسؤول محلي
event ghazni: armed_clash = هجوما واسعا
date: 2018-08-10 dawn = فجر اليوم
place: ghazni = مدينة غزنة
by taliban: off = طالبان
on afghan-police: off = قوات الأمن
killed off: 14 security = 14 من قوات الأمن
==== e23 | صوت الجهاد | 2018-08-10
أعلن المتحدث باسم طالبان ذبيح الله مجاهد السيطرة على معظم غزنة ومقتل وجرح 140 من القوات الحكومية في هجوم بدأ الليلة الماضية.
---
source tal: armed_group id=taliban = ذبيح الله مجاهد
event ghazni: armed_clash = هجوم
date: 2018-08-09..2018-08-10 night = الليلة الماضية
place: ghazni = غزنة
by taliban: tal = طالبان
on afghan-army: tal = القوات الحكومية
killed_or_wounded tal: 140 combatant afghan-army = 140 من القوات الحكومية
==== e24 | الأناضول بالعربية | 2018-08-11
قالت الشرطة الأفغانية إن 14 من عناصرها قتلوا وأصيب 20 في معارك مع طالبان بغزنة أمس، فيما قتل 39 من المسلحين.
---
source pol: official id=afghan-police = الشرطة الأفغانية
event ghazni: armed_clash = معارك
date: 2018-08-10 = أمس
place: ghazni = غزنة
by taliban: pol = طالبان
on afghan-police: pol = الشرطة الأفغانية
killed pol: 14 security afghan-police = 14 من عناصرها
wounded pol: 20 security afghan-police = 20
killed pol: 39 combatant taliban = 39 من المسلحين
