==== n1 | حمص الآن | 2016-07-12
ارتكب طيران النظام مجزرة في مدينة الرستن بعدما أغار ظهر اليوم على سوق الخضار، وأحصى الدفاع المدني ثمانية قتلى وأكثر من ثلاثين جريحا.
---
source cd: civil_defence id=white-helmets = الدفاع المدني
event rastan-market: air_drone_strike = أغار
date: 2016-07-12 noon = ظهر اليوم
place: rastan = مدينة الرستن
by syria-army: = طيران النظام
on -: = سوق الخضار
killed cd: 8 unknown = ثمانية قتلى
wounded cd: >30 unknown = أكثر من ثلاثين جريحا
==== n2 | المرصد اليوم | 2016-07-13
قال المرصد السوري لحقوق الإنسان إن حصيلة الغارة على سوق شعبية في الرستن بريف حمص الشمالي أمس ارتفعت إلى 14 قتيلا مدنيا بينهم أربع نساء.
---
source sohr: monitor id=sohr = المرصد السوري لحقوق الإنسان
event rastan-market: air_drone_strike = الغارة
date: 2016-07-12 = أمس
place: rastan = الرستن
on -: sohr = سوق شعبية
killed sohr: 14 civilian = 14 قتيلا مدنيا
killed sohr: 4 woman part = أربع نساء
==== n3 | سانا | 2016-07-12
دمر سلاح الجو في الجيش العربي السوري أوكارا لإرهابيي جبهة النصرة في الرستن وأوقع في صفوفهم عددا من القتلى.
---
event rastan-market: air_drone_strike = دمر سلاح الجو
place: rastan = الرستن
by syria-army: = سلاح الجو في الجيش العربي السوري
on hts: = إرهابيي جبهة النصرة
killed: ? combatant = عددا من القتلى
==== n4 | وكالة قاسيون | 2016-07-12
سقط عشرة شهداء من المدنيين على الأقل في غارتين بالصواريخ الفراغية استهدفتا سوق الخضار وسط ار رستن، وفق ناشطين.
---
source act: activist = ناشطين
event rastan-market: air_drone_strike = غارتين
place: rastan = ار رستن
on -: act = سوق الخضار
killed act: >=10 civilian = عشرة شهداء من المدنيين على الأقل
==== n5 | أخبار اليوم الدولية | 2016-07-13 | copy n2
==== n6 | مرآة الشام | 2016-07-14 | copy n2
swap: أمس = الأحد
swap: المرصد السوري لحقوق الإنسان = المرصد السوري
date: 2016-07-10 = الأحد
==== n7 | حمص الآن | 2016-07-12
قتل رجل وطفلاه بقصف جوي على منازل في تلبيسة عصر اليوم، وتضررت مئذنة الجامع الكبير.
---
event talbiseh: air_drone_strike = قصف جوي
date: 2016-07-12 afternoon = عصر اليوم
place: talbiseh = تلبيسة
on -: = منازل
killed: 3 civilian = رجل وطفلاه
==== n8 | المرصد اليوم | 2016-07-13
استشهد ثلاثة من عائلة واحدة هم أب وولداه بصاروخ ألقته طائرة حربية على منزلهم في تلبيسة بريف حمص أمس بحسب المرصد السوري.
---
source sohr: monitor id=sohr = المرصد السوري
event talbiseh: air_drone_strike = صاروخ
date: 2016-07-12 = أمس
place: talbiseh = تلبيسة
on -: sohr = منزلهم
killed sohr: 3 civilian = ثلاثة من عائلة واحدة
==== n9 | شبكة سوريا مباشر | 2016-07-12
طائرة حربية تقصف منزلا في بلدة تلبيسه وأنباء عن سقوط ثلاثة قتلى من عائلة بكور.
---
event talbiseh: air_drone_strike = تقصف
place: talbiseh = بلدة تلبيسه
on -: = منزلا
weapon: aircraft = طائرة حربية
killed: 3 unknown = ثلاثة قتلى
==== n10 | السومرية | 2013-09-18
انفجرت سيارة مفخخة صباح اليوم عند حاجز للشرطة في مدخل الفلوجة الشرقي ما أسفر عن مقتل أربعة من عناصره وإصابة تسعة آخرين وفق مصدر أمني.
---
source sec: military anon aff=iraq = مصدر أمني
event falluja-morning: remote_explosive_landmine_ied = انفجرت سيارة مفخخة
date: 2013-09-18 morning = صباح اليوم
place: falluja = الفلوجة
on iraq-police: sec = حاجز للشرطة
weapon: vehicle_bomb = سيارة مفخخة
killed sec: 4 security = أربعة من عناصره
wounded sec: 9 security = تسعة آخرين
==== n11 | المدى | 2013-09-19
قتل خمسة شرطيين وجرح تسعة بتفجير استهدف نقطة تفتيش شرقي الفلوجة صباح أمس الأربعاء.
---
event falluja-morning: remote_explosive_landmine_ied = تفجير
date: 2013-09-18 morning = صباح أمس الأربعاء
place: falluja = الفلوجة
on iraq-police: = نقطة تفتيش
killed: 5 security = خمسة شرطيين
wounded: 9 security = تسعة
==== n12 | كتابات | 2013-09-18
سيارة ملغومة تستهدف سيطرة أمنية بالفلوجة وتوقع 13 شرطيا بين قتيل وجريح.
---
event falluja-morning: remote_explosive_landmine_ied = سيارة ملغومة
place: falluja = الفلوجة
on iraq-police: = سيطرة أمنية
weapon: vehicle_bomb = سيارة ملغومة
killed_or_wounded: 13 security = 13 شرطيا
==== n13 | السومرية | 2013-09-18
أفاد مصدر طبي بأن 11 شخصا قتلوا وأصيب 22 بتفجير عبوة ناسفة داخل مجلس عزاء وسط الفلوجة مساء اليوم.
---
source med: medical anon = مصدر طبي
event falluja-evening: remote_explosive_landmine_ied = تفجير
date: 2013-09-18 evening = مساء اليوم
place: falluja = الفلوجة
on -: med = مجلس عزاء
weapon: ied = عبوة ناسفة
killed med: 11 unknown = 11 شخصا
wounded med: 22 unknown = 22
==== n14 | رويترز عربي | 2013-09-19
قالت الشرطة العراقية ومصادر في مستشفى إن قنبلة مزروعة انفجرت في خيمة عزاء سنية بمدينة الفلوجة مساء الأربعاء وقتلت 12 شخصا.
---
source pol: military id=iraq-police = الشرطة العراقية
event falluja-evening: remote_explosive_landmine_ied = قنبلة مزروعة
date: 2013-09-18 evening = مساء الأربعاء
place: falluja = مدينة الفلوجة
on -: pol = خيمة عزاء
weapon: ied = قنبلة مزروعة
killed pol: 12 unknown = 12 شخصا
==== n15 | النهار الجديد | 2013-09-19 | copy n14
==== n16 | موقع الخليج | 2013-09-19 | copy n14
swap: مصادر في مستشفى = مصدر في مستشفى
==== n17 | المدى | 2013-09-20
شيعت الفلوجة ضحايا تفجير مجلس العزاء الذي وقع ليل الأربعاء وأودى بحياة 12 من أبنائها، وجرح فيه 25.
---
event falluja-evening: remote_explosive_landmine_ied = تفجير
date: 2013-09-18 night = ليل الأربعاء
place: falluja = الفلوجة
on -: = مجلس العزاء
killed: 12 civilian = 12 من أبنائها
wounded: 25 unknown = 25
==== n18 | بوابة إفريقيا | 2018-05-21
سيطرت قوات الجيش الليبي على مرتفعات الفتائح شرق درنة بعد معارك قتل فيها سبعة من مقاتلي مجلس شورى درنة وجنديان، بحسب غرفة عمليات عمر المختار.
---
source room: military id=lna-omar-mukhtar aff=libya = غرفة عمليات عمر المختار
event derna-fataih: armed_clash = معارك
place: fataih = الفتائح
by libya-lna: room = قوات الجيش الليبي
on derna-shura: room = مقاتلي مجلس شورى درنة
killed room: 7 combatant derna-shura = سبعة من مقاتلي مجلس شورى درنة
killed room: 2 combatant libya-lna = جنديان
==== n19 | قناة النبأ | 2018-05-21
أعلنت قوة حماية درنة صد هجوم لمليشيات حفتر في منطقة الفتائح أمس وقتل تسعة من المهاجمين وتدمير مدرعتين.
---
source dpf: armed_group id=derna-shura = قوة حماية درنة
event derna-fataih: armed_clash = صد هجوم
date: 2018-05-20 = أمس
place: fataih = منطقة الفتائح
by libya-lna: dpf = مليشيات حفتر
on derna-shura: dpf = قوة حماية درنة
killed dpf: 9 combatant libya-lna = تسعة من المهاجمين
==== n20 | الوسط | 2018-05-21
تجددت الاشتباكات الأحد في محيط درنة بين قوات القيادة العامة وقوة حماية درنة وأسفرت عن مقتل جنديين من الكتيبة 106 وفق مصدر عسكري.
---
source mil: military anon aff=libya = مصدر عسكري
event derna-fataih: armed_clash = الاشتباكات
date: 2018-05-20 = الأحد
place: derna = درنة
by libya-lna: mil = قوات القيادة العامة
on derna-shura: mil = قوة حماية درنة
killed mil: 2 combatant libya-lna = جنديين
==== n21 | ليبيا المستقبل | 2018-05-22
قال الناطق باسم القيادة العامة أحمد المسماري إن القوات المسلحة فقدت جنديين وقتلت سبعة إرهابيين في محور الفتائح يوم العشرين من مايو.
---
source mis: military id=libya-lna-spokesman aff=libya = أحمد المسماري
event derna-fataih: armed_clash = قتلت
date: 2018-05-20 = يوم العشرين من مايو
place: fataih = محور الفتائح
by libya-lna: mis = القوات المسلحة
killed mis: 7 combatant derna-shura = سبعة إرهابيين
killed mis: 2 combatant libya-lna = جنديين
==== n22 | صحافة مالي | 2017-04-05
قتل ثلاثة جنود تشاديين من بعثة الأمم المتحدة وجرح خمسة بانفجار لغم تحت عربتهم على الطريق بين كيدال وأجلهوك اليوم الأربعاء.
---
event kidal-mine: remote_explosive_landmine_ied = انفجار لغم
date: 2017-04-05 = اليوم الأربعاء
place: kidal = كيدال
on un-peacekeepers: = جنود تشاديين من بعثة الأمم المتحدة
weapon: landmine = لغم
killed: 3 security = ثلاثة جنود تشاديين
wounded: 5 security = خمسة
==== n23 | أخبار الأمم المتحدة | 2017-04-06
دانت بعثة مينوسما مقتل ثلاثة من حفظة السلام في إقليم كيدال حين اصطدمت مركبتهم بعبوة ناسفة يوم الخامس من نيسان قرب أغيلهوك.
---
source minusma: un id=minusma = بعثة مينوسما
event kidal-mine: remote_explosive_landmine_ied = عبوة ناسفة
date: 2017-04-05 = يوم الخامس من نيسان
place: aguelhok = أغيلهوك
on un-peacekeepers: minusma = حفظة السلام
weapon: ied = عبوة ناسفة
killed minusma: 3 security = ثلاثة من حفظة السلام
==== n24 | فرانس برس عربي | 2017-04-05
أعلن مصدر في قوة الأمم المتحدة في باماكو سقوط ثلاثة قتلى تشاديين وستة جرحى إصابة اثنين منهم خطرة في تفجير استهدف رتلا أمميا شمال كيدل.
---
source mis: un anon aff=un = مصدر في قوة الأمم المتحدة
event kidal-mine: remote_explosive_landmine_ied = تفجير
place: kidal-region = كيدل
on un-peacekeepers: mis = رتلا أمميا
killed mis: 3 security = ثلاثة قتلى تشاديين
wounded mis: 6 unknown = ستة جرحى
==== n25 | الساحل نيوز | 2017-04-06 | copy n24
==== n26 | وكالة الأخبار المستقلة | 2017-04-09
تبنت جماعة نصرة الإسلام والمسلمين تفجيرا استهدف القوات التشادية في كيدال الخميس وقالت إنه أوقع أربعة قتلى.
---
source jnim: armed_group id=jnim = جماعة نصرة الإسلام والمسلمين
event kidal-mine: remote_explosive_landmine_ied = تفجيرا
date: 2017-04-06 = الخميس
place: kidal = كيدال
by jnim: jnim = جماعة نصرة الإسلام والمسلمين
on un-peacekeepers: jnim = القوات التشادية
killed jnim: 4 security = أربعة قتلى
==== n27 | المسيرة | 2016-08-16
استشهد 11 مواطنا وجرح 19 في استهداف طيران العدوان السعودي مستشفى عبس الريفي بمحافظة حجة عصر أمس.
---
event abs-hospital: air_drone_strike = استهداف طيران العدوان
date: 2016-08-15 afternoon = عصر أمس
place: abs = عبس
by saudi-led-coalition: = طيران العدوان السعودي
on -: = مستشفى عبس الريفي
killed: 11 civilian = 11 مواطنا
wounded: 19 civilian = 19
==== n28 | أطباء بلا حدود بالعربية | 2016-08-17
أعلنت أطباء بلا حدود أن عدد قتلى الغارة على المستشفى الذي تدعمه في عبس يوم الاثنين بلغ 19 شخصا بينهم أحد موظفيها.
---
source msf: ngo id=msf = أطباء بلا حدود
event abs-hospital: air_drone_strike = الغارة
date: 2016-08-15 = يوم الاثنين
place: abs = عبس
on -: msf = المستشفى الذي تدعمه
killed msf: 19 unknown = 19 شخصا
killed msf: 1 medic part = أحد موظفيها
==== n29 | رويترز عربي | 2016-08-15
قال مسؤولون محليون إن غارة للتحالف بقيادة السعودية أصابت مستشفى في شمال غرب اليمن وقتلت 11 شخصا على الأقل.
---
source loc: official anon = مسؤولون محليون
event abs-hospital: air_drone_strike = غارة
place: hajjah = شمال غرب اليمن
by saudi-led-coalition: loc = للتحالف بقيادة السعودية
on -: loc = مستشفى
killed loc: >=11 unknown = 11 شخصا على الأقل
==== n30 | عدن الحدث | 2016-08-15 | copy n29
==== n31 | العربية | 2016-12-06
قال المستشار القانوني لفريق تقييم الحوادث إن التحالف استهدف في عبس يوم 15 أغسطس عربة كانت تقل قيادات حوثية قرب المستشفى وإن المبنى تضرر عرضا.
---
source jiat: government id=jiat aff=saudi = المستشار القانوني لفريق تقييم الحوادث
event abs-hospital: air_drone_strike = استهدف
date: 2016-08-15 = يوم 15 أغسطس
place: abs = عبس
by saudi-led-coalition: jiat = التحالف
on houthi: jiat = قيادات حوثية
==== n32 | المصدر أونلاين | 2016-08-16
سبعة قتلى وثلاثة عشر مصابا في قصف جوي طال مستشفى بمديرية عبس التابعة لحجة يوم الاثنين.
---
event abs-hospital: air_drone_strike = قصف جوي
date: 2016-08-15 = يوم الاثنين
place: abs = مديرية عبس
on -: = مستشفى
killed: 7 unknown = سبعة قتلى
wounded: 13 unknown = ثلاثة عشر مصابا
==== n33 | وفا | 2019-11-13
استشهد ستة مواطنين من عائلة واحدة فجر اليوم في غارة إسرائيلية على منزل بحي الشجاعية شرق غزة.
---
event shujaiya-house: air_drone_strike = غارة إسرائيلية
date: 2019-11-13 dawn = فجر اليوم
place: shujaiya = حي الشجاعية
by il: = إسرائيلية
on -: = منزل
killed: 6 civilian = ستة مواطنين
==== n34 | المشهد العبري | 2019-11-13
قال متحدث باسم الجيش الإسرائيلي إن طائراته اغتالت الليلة الماضية قياديا في الجهاد الإسلامي في الشجاعية.
---
source idf: military id=idf = متحدث باسم الجيش الإسرائيلي
event shujaiya-house: air_drone_strike = اغتالت
date: 2019-11-12..2019-11-13 night = الليلة الماضية
place: shujaiya = الشجاعية
by idf: idf = طائراته
on islamic-jihad: idf = قياديا في الجهاد الإسلامي
killed idf: 1 combatant islamic-jihad = قياديا
==== n35 | الجزيرة نت | 2019-11-14
أكدت وزارة الصحة في غزة أن ضحايا المجزرة بحق العائلة في الشجاعية فجر الأربعاء سبعة بعد وفاة طفل متأثرا بجراحه.
---
source moh: medical id=gaza-health = وزارة الصحة في غزة
event shujaiya-house: air_drone_strike = المجزرة
date: 2019-11-13 dawn = فجر الأربعاء
place: shujaiya = الشجاعية
on -: moh = العائلة
killed moh: 7 civilian = سبعة
==== n36 | القدس العربي | 2019-11-13
قصفت مقاتلات الاحتلال بيتا في حي الشجاعية بمدينة غزة ما أدى إلى استشهاد ستة أشخاص بينهم امرأتان.
---
event shujaiya-house: air_drone_strike = قصفت مقاتلات الاحتلال
place: gaza-city = مدينة غزة
by idf: = مقاتلات الاحتلال
on -: = بيتا
killed: 6 unknown = ستة أشخاص
killed: 2 woman part = امرأتان
==== n37 | وفا | 2019-11-13
قصفت مدفعية الاحتلال مساء اليوم نقطة للضبط الميداني شرق الشجاعية فأصيب عنصران منها.
---
event shujaiya-post: shelling_artillery_missile_attack = قصفت مدفعية
date: 2019-11-13 evening = مساء اليوم
place: shujaiya = الشجاعية
by idf: = مدفعية الاحتلال
on hamas: = نقطة للضبط الميداني
weapon: artillery = مدفعية
wounded: 2 security = عنصران
==== n38 | شهاب | 2019-11-14
إصابة عنصرين من الضبط الميداني بقذيفة دبابة استهدفت موقعهم شرق حي الشجاعية أمس.
---
event shujaiya-post: shelling_artillery_missile_attack = قذيفة دبابة
date: 2019-11-13 = أمس
place: shujaiya = حي الشجاعية
on hamas: = موقعهم
weapon: tank = قذيفة دبابة
wounded: 2 security = عنصرين من الضبط الميداني
==== n39 | معا | 2019-11-13
دبابة إسرائيلية تطلق قذيفتين صوب نقطة رصد للمقاومة شرقي الشجاعية ووقوع إصابتين.
---
event shujaiya-post: shelling_artillery_missile_attack = تطلق قذيفتين
place: shujaiya = الشجاعية
by idf: = دبابة إسرائيلية
on hamas: = نقطة رصد للمقاومة
weapon: tank = دبابة
wounded: 2 unknown = إصابتين
==== n40 | دارفور 24 | 2023-08-24
قتل 39 مدنيا بينهم نساء وأطفال بسقوط قذائف على أسرة احتمت تحت جسر طيبة في نيالا الثلاثاء، وفق محامي الطوارئ.
---
source law: activist id=emergency-lawyers = محامي الطوارئ
event nyala-bridge: shelling_artillery_missile_attack = سقوط قذائف
date: 2023-08-22 = الثلاثاء
place: nyala = نيالا
on -: law = أسرة
killed law: 39 civilian = 39 مدنيا
==== n41 | فرانس برس عربي | 2023-08-24
أفاد شهود ومصدر طبي بمقتل 39 شخصا معظمهم نساء وأطفال جراء قصف طال منازل المدنيين في عاصمة جنوب دارفور قبل يومين.
---
source wit: witness = شهود
event nyala-bridge: shelling_artillery_missile_attack = قصف
date: 2023-08-22 = قبل يومين
place: nyala = عاصمة جنوب دارفور
on -: wit = منازل المدنيين
killed wit: 39 civilian = 39 شخصا
==== n42 | الراكوبة | 2023-08-24 | copy n41
==== n43 | سودان تريبيون | 2023-08-23
اتهمت قوات الدعم السريع الجيش بقصف حي السكة الحديد في نيالا أمس وقتل أكثر من ثلاثين من السكان تحت الجسر.
---
source rsf: armed_group id=sudan-rsf = قوات الدعم السريع
event nyala-bridge: shelling_artillery_missile_attack = قصف
date: 2023-08-22 = أمس
place: nyala = نيالا
by sudan-army: rsf = الجيش
on -: rsf = السكان
killed rsf: >30 civilian = أكثر من ثلاثين من السكان
==== n44 | راديو دبنقا | 2023-08-22
سقط قتيلان وسبعة جرحى من النازحين جراء مقذوف وقع في مخيم كلمة صباح اليوم الثلاثاء.
---
event kalma: shelling_artillery_missile_attack = مقذوف
date: 2023-08-22 morning = صباح اليوم الثلاثاء
place: kalma = مخيم كلمة
on -: = النازحين
killed: 2 civilian = قتيلان
wounded: 7 civilian = سبعة جرحى
==== n45 | دارفور 24 | 2023-08-23
قال ناطق باسم نازحي مخيم كلما قرب نيالا إن اثنين من النازحين قتلا وأصيب سبعة بقذيفة سقطت على السوق يوم أمس.
---
source idp: other = ناطق باسم نازحي مخيم كلما
event kalma: shelling_artillery_missile_attack = قذيفة
date: 2023-08-22 = يوم أمس
place: kalma = مخيم كلما
on -: idp = السوق
killed idp: 2 civilian = اثنين من النازحين
wounded idp: 7 unknown = سبعة
==== n46 | سودان تريبيون | 2023-08-23
مقتل نازحين اثنين وإصابة عدد آخر بقصف مدفعي على معسكر كلمة.
---
event kalma: shelling_artillery_missile_attack = قصف مدفعي
place: kalma = معسكر كلمة
on -: = نازحين اثنين
killed: 2 civilian = نازحين اثنين
wounded: ? unknown = عدد آخر
==== n47 | المشهد الأفغاني | 2020-03-03
فجر انتحاري نفسه وسط مشيعين في جنازة بمدينة جلال آباد ظهر اليوم، وقال مستشفى نانغرهار إنه تسلم 24 جثة و67 جريحا.
---
source hos: medical id=nangarhar-hospital = مستشفى نانغرهار
event jalalabad-funeral: suicide_bomb = فجر انتحاري نفسه
date: 2020-03-03 noon = ظهر اليوم
place: jalalabad = مدينة جلال آباد
on -: = مشيعين
weapon: suicide_vest = انتحاري
killed hos: 24 unknown = 24 جثة
wounded hos: 67 unknown = 67 جريحا
==== n48 | الأناضول بالعربية | 2020-03-04
ارتفعت حصيلة التفجير الانتحاري في مراسم تشييع بولاية ننكرهار شرقي أفغانستان أمس الثلاثاء إلى 32 قتيلا.
---
event jalalabad-funeral: suicide_bomb = التفجير الانتحاري
date: 2020-03-03 = أمس الثلاثاء
place: nangarhar = ولاية ننكرهار
on -: = مراسم تشييع
killed: 32 unknown = 32 قتيلا
==== n49 | باجواك بالعربية | 2020-03-03
نفى المتحدث باسم طالبان ذبيح الله مجاهد صلة الحركة بالهجوم على جنازة القائد في جلال اباد.
---
source tal: armed_group id=taliban = المتحدث باسم طالبان
event jalalabad-funeral: attack = الهجوم
place: jalalabad = جلال اباد
on -: tal = جنازة
says tal: denied = نفى المتحدث
==== n50 | أعماق | 2020-03-04
مقاتل من ولاية خراسان ينغمس بسترته الناسفة بين عناصر المليشيات الحكومية في جلال أباد ويوقع نحو مئة منهم قتلى وجرحى.
---
event jalalabad-funeral: suicide_bomb = ينغمس بسترته الناسفة
place: jalalabad = جلال أباد
by islamic-state-khorasan: = ولاية خراسان
on afghan-government: = المليشيات الحكومية
weapon: suicide_vest = سترته الناسفة
killed_or_wounded: ~100 combatant = نحو مئة منهم
==== n51 | رويترز عربي | 2020-03-03
قال المتحدث باسم حاكم الإقليم إن مهاجما انتحاريا قتل 24 شخصا وأصاب 68 في جنازة بمنطقة بهسود شرق أفغانستان الثلاثاء.
---
source gov: official id=nangarhar-governor = المتحدث باسم حاكم الإقليم
event jalalabad-funeral: suicide_bomb = مهاجما انتحاريا
date: 2020-03-03 = الثلاثاء
place: behsud = منطقة بهسود
on -: gov = جنازة
killed gov: 24 unknown = 24 شخصا
wounded gov: 68 unknown = 68
==== n52 | مصراوي | 2019-06-05
أعلنت وزارة الداخلية استشهاد ضابط وسبعة مجندين في هجوم إرهابي على كمين غرب العريش مع صلاة العيد اليوم ومقتل خمسة من المهاجمين.
---
source moi: government id=egypt-interior = وزارة الداخلية
event arish-checkpoint: armed_clash = هجوم
date: 2019-06-05 dawn = صلاة العيد اليوم
place: arish = العريش
on egypt-police: moi = كمين
killed moi: 8 security egypt-police = ضابط وسبعة مجندين
killed moi: 5 combatant islamic-state-sinai = خمسة من المهاجمين
==== n53 | أعماق | 2019-06-05
مقتل وإصابة 15 من الشرطة المصرية بهجوم لجنود الخلافة على حاجزين قرب العريش.
---
event arish-checkpoint: attack = هجوم
place: arish = العريش
by islamic-state-sinai: = جنود الخلافة
on egypt-police: = الشرطة المصرية
killed_or_wounded: 15 security egypt-police = 15 من الشرطة المصرية
==== n54 | العربي الجديد | 2019-06-06
كشفت مصادر قبلية أن عشرة من رجال الأمن على الأقل سقطوا في الهجوم المسلح على كمين البطل 14 فجر الأربعاء في شمال سيناء.
---
source tri: witness anon = مصادر قبلية
event arish-checkpoint: attack = الهجوم المسلح
date: 2019-06-05 dawn = فجر الأربعاء
place: north-sinai = شمال سيناء
on egypt-police: tri = كمين البطل 14
killed tri: >=10 security egypt-police = عشرة من رجال الأمن على الأقل
==== n55 | البوابة | 2019-06-05 | copy n52
==== n56 | فيتو | 2019-06-06
الداخلية تصفي أربعة عشر إرهابيا في العريش من المتورطين في الهجوم على كمين البطل.
---
source moi: government id=egypt-interior = الداخلية
event arish-raid: armed_clash = تصفي
place: arish = العريش
by egypt-police: moi = الداخلية
killed moi: 14 combatant islamic-state-sinai = أربعة عشر إرهابيا
==== n57 | اليوم السابع | 2019-06-06
مقتل 14 إرهابيا في مداهمة مبنى مهجور بحي المساعيد في العريش اليوم بحسب بيان للداخلية.
---
source moi: government id=egypt-interior = بيان للداخلية
event arish-raid: armed_clash = مداهمة
date: 2019-06-06 = اليوم
place: arish = العريش
by egypt-police: moi = للداخلية
killed moi: 14 combatant islamic-state-sinai = 14 إرهابيا
==== n58 | فرانس برس عربي | 2019-06-06
قالت السلطات المصرية إن قواتها قتلت 14 مسلحا في تبادل لإطلاق النار بالعريش الخميس بعد يوم من مقتل ثمانية شرطيين في هجوم تبناه تنظيم الدولة.
---
source aut: government aff=egypt = السلطات المصرية
event arish-raid: armed_clash = تبادل لإطلاق النار
date: 2019-06-06 = الخميس
place: arish = العريش
by egypt-police: aut = قواتها
killed aut: 14 combatant = 14 مسلحا
event arish-checkpoint: attack = هجوم تبناه
date: 2019-06-05 = بعد يوم
by islamic-state: = تنظيم الدولة
on egypt-police: aut = ثمانية شرطيين
killed aut: 8 security egypt-police = ثمانية شرطيين
==== n59 | وفا | 2021-09-27
اعتقلت قوات الاحتلال فجر اليوم 12 مواطنا من مدينة الخليل بعد دهم منازلهم.
---
event hebron-arrests: arrests = اعتقلت
date: 2021-09-27 dawn = فجر اليوم
place: hebron = مدينة الخليل
by idf: = قوات الاحتلال
arrested: 12 civilian = 12 مواطنا
==== n60 | نادي الأسير | 2021-09-27
قال نادي الأسير إن جيش الاحتلال شن حملة اعتقالات في الخليل طالت 15 فلسطينيا بينهم أسرى محررون.
---
source pps: ngo id=prisoners-club = نادي الأسير
event hebron-arrests: arrests = حملة اعتقالات
place: hebron = الخليل
by idf: pps = جيش الاحتلال
arrested pps: 15 civilian = 15 فلسطينيا
==== n61 | معا | 2021-09-28
حملة دهم واسعة في الخليل أمس الاثنين تنتهي باعتقال اثني عشر شابا وتفتيش عشرات المنازل.
---
event hebron-arrests: arrests = اعتقال
date: 2021-09-27 = أمس الاثنين
place: hebron = الخليل
arrested: 12 civilian = اثني عشر شابا
==== n62 | شهاب | 2021-09-27
الاحتلال يعتقل ثلاثة أشقاء من بلدة دورا جنوب الخليل فجرا.
---
event dura-arrests: arrests = يعتقل
date: 2021-09-27 dawn = فجرا
place: dura = بلدة دورا
by idf: = الاحتلال
arrested: 3 civilian = ثلاثة أشقاء
==== n63 | القدس العربي | 2021-09-27
جنود إسرائيليون يقتحمون دورا غرب الخليل ويعتقلون ثلاثة شبان من عائلة عمرو.
---
event dura-arrests: arrests = يعتقلون
place: dura = دورا
by idf: = جنود إسرائيليون
arrested: 3 civilian = ثلاثة شبان
==== n64 | وفا | 2021-09-28
طالت الاعتقالات في دورا أمس ثلاثة إخوة نقلوا إلى معسكر عتصيون.
---
event dura-arrests: arrests = الاعتقالات
date: 2021-09-27 = أمس
place: dura = دورا
arrested: 3 civilian = ثلاثة إخوة
==== n65 | بوابة الوسط | 2018-07-06
خطف مسلحون مجهولون أربعة مهندسين فلبينيين وكوريا من موقع لمياه النهر الصناعي جنوب غرب ليبيا صباح الجمعة.
---
event river-engineers: abduction_forced_disappearance = خطف مسلحون
date: 2018-07-06 morning = صباح الجمعة
place: ubari = جنوب غرب ليبيا
by -: = مسلحون مجهولون
on -: = مهندسين فلبينيين
abducted: 4 civilian = أربعة مهندسين فلبينيين وكوريا
==== n66 | ليبيا الحدث | 2018-07-08
أعلن جهاز النهر الصناعي اختفاء ثلاثة فلبينيين وكوري جنوبي كانوا يعملون في محطة الحساونة منذ يوم الجمعة بعد هجوم مسلح.
---
source gmr: government id=man-made-river = جهاز النهر الصناعي
event river-engineers: abduction_forced_disappearance = اختفاء
date: 2018-07-06 = يوم الجمعة
place: sabha = محطة الحساونة
on -: gmr = ثلاثة فلبينيين وكوري جنوبي
abducted gmr: 4 civilian = ثلاثة فلبينيين وكوري جنوبي
==== n67 | عين ليبيا | 2018-07-07
اختطاف أربعة أجانب من العاملين بمشروع النهر في الحساونة قرب سبها أمس.
---
event river-engineers: abduction_forced_disappearance = اختطاف
date: 2018-07-06 = أمس
place: sabha = سبها
on -: = أجانب من العاملين بمشروع النهر
abducted: 4 civilian = أربعة أجانب
==== n68 | سكاي نيوز عربية | 2019-11-28
قتل 25 متظاهرا على الأقل وأصيب أكثر من 200 برصاص قوات الأمن في الناصرية فجر اليوم حسب مصادر طبية.
---
source med: medical anon = مصادر طبية
event nasiriyah-bridge: excessive_force_against_protesters = رصاص قوات الأمن
date: 2019-11-28 dawn = فجر اليوم
place: nasiriyah = الناصرية
by iraq-security: med = قوات الأمن
on -: med = متظاهرا
killed med: >=25 civilian = 25 متظاهرا على الأقل
wounded med: >200 unknown = أكثر من 200
==== n69 | مفوضية حقوق الإنسان نيوز | 2019-11-29
وثقت مفوضية حقوق الإنسان العراقية سقوط 32 قتيلا و225 جريحا خلال فض الاحتجاج على جسر الزيتون في الناصرية الخميس.
---
source hr: monitor id=iraq-human-rights-commission = مفوضية حقوق الإنسان العراقية
event nasiriyah-bridge: excessive_force_against_protesters = فض الاحتجاج
date: 2019-11-28 = الخميس
place: nasiriyah = الناصرية
on -: hr = الاحتجاج
killed hr: 32 unknown = 32 قتيلا
wounded hr: 225 unknown = 225 جريحا
==== n70 | واع | 2019-11-28
أحالت قيادة العمليات ضباطا إلى التحقيق بعد صدامات جسر الزيتون بذي قار التي شهدت إصابة عشرات من القوات الأمنية ومتظاهرين.
---
source ops: military id=iraq-joint-operations = قيادة العمليات
event nasiriyah-bridge: violent_demonstration = صدامات
place: nasiriyah = جسر الزيتون بذي قار
on iraq-security: ops = القوات الأمنية
wounded ops: ? mixed = عشرات
==== n71 | الحرة | 2019-11-28
عشرات القتلى والجرحى في مجزرة بحق المحتجين في مدينة الناصرية جنوبي العراق.
---
event nasiriyah-bridge: excessive_force_against_protesters = مجزرة
place: nasiriyah = مدينة الناصرية
on -: = المحتجين
killed_or_wounded: ? civilian = عشرات القتلى والجرحى
