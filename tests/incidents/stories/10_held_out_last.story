==== m1 | هاوار | 2019-01-16
وقع انفجار قرب مطعم قصر الأمراء وسط منبج ظهر اليوم أثناء مرور دورية للتحالف، وأحصى مجلس منبج العسكري تسعة ضحايا مدنيين.
---
source mmc: armed_group id=manbij-military-council = مجلس منبج العسكري
event manbij-patrol: remote_explosive_landmine_ied = انفجار
date: 2019-01-16 noon = ظهر اليوم
place: manbij = منبج
on us-led-coalition: mmc = دورية للتحالف
killed mmc: 9 civilian = تسعة ضحايا مدنيين
==== m2 | المرصد اليوم | 2019-01-16
ذكر المرصد السوري أن انتحاريا فجر نفسه في منبج مستهدفا جنودا أمريكيين، وأن ما لا يقل عن 16 شخصا قتلوا بينهم أمريكيان وخمسة من مقاتلي سوريا الديمقراطية.
---
source sohr: monitor id=sohr = المرصد السوري
event manbij-patrol: suicide_bomb = فجر نفسه
place: manbij = منبج
on us-military: sohr = جنودا أمريكيين
killed sohr: >=16 mixed = ما لا يقل عن 16 شخصا
killed sohr: 2 combatant us-military part = أمريكيان
==== m3 | الأناضول بالعربية | 2019-01-17
ارتفعت حصيلة هجوم منبج الانتحاري إلى 20 قتيلا وفق مصادر محلية.
---
source loc: other anon = مصادر محلية
event manbij-patrol: suicide_bomb = هجوم منبج الانتحاري
place: manbij = منبج
killed loc: 20 unknown = 20 قتيلا
==== m4 | رويترز عربي | 2019-01-16
قالت القيادة المركزية الأمريكية إن جنديين ومتعاقدا وموظفة مدنية في وزارة الدفاع قتلوا وأصيب ثلاثة عسكريين في منبج السورية الأربعاء.
---
source cent: military id=us-military aff=us = القيادة المركزية الأمريكية
event manbij-patrol: attack = قتلوا
date: 2019-01-16 = الأربعاء
place: manbij = منبج السورية
killed cent: 4 mixed us = جنديين ومتعاقدا وموظفة مدنية
wounded cent: 3 combatant us-military = ثلاثة عسكريين
==== m5 | النشرة | 2019-01-17 | copy m4
==== m6 | أعماق | 2019-01-16
هجوم استشهادي بسترة ناسفة يضرب دورية للتحالف الدولي في مدينة منبج.
---
event manbij-patrol: suicide_bomb = هجوم استشهادي
place: manbij = مدينة منبج
by islamic-state: = هجوم استشهادي
on us-led-coalition: = دورية للتحالف الدولي
weapon: suicide_vest = سترة ناسفة
==== m7 | ليبيا الحدث | 2020-01-26
قتل أربعة من قوات الوفاق وأصيب عشرة في هجوم لمسلحي حفتر على أبو قرين جنوب شرق مصراتة اليوم الأحد، وفق المركز الإعلامي لعملية بركان الغضب.
---
source vol: military id=libya-gna-media aff=libya-gna = المركز الإعلامي لعملية بركان الغضب
event abu-grein: armed_clash = هجوم
date: 2020-01-26 = اليوم الأحد
place: abu-grein = أبو قرين
by libya-lna: vol = مسلحي حفتر
on libya-gna: vol = قوات الوفاق
killed vol: 4 combatant libya-gna = أربعة من قوات الوفاق
wounded vol: 10 combatant libya-gna = عشرة
==== m8 | العنوان الليبية | 2020-01-26
أعلنت شعبة الإعلام الحربي تقدم القوات المسلحة إلى بوقرين بعد اشتباكات قتل فيها عدد من عناصر المليشيات.
---
source med: military id=libya-lna aff=libya-lna = شعبة الإعلام الحربي
event abu-grein: armed_clash = اشتباكات
place: abu-grein = بوقرين
by libya-lna: med = القوات المسلحة
on libya-gna: med = عناصر المليشيات
killed med: ? combatant libya-gna = عدد من عناصر المليشيات
==== m9 | الوسط | 2020-01-28
قال مستشفى مصراتة المركزي إنه استقبل جثامين أربعة مقاتلين وعشرة جرحى من مواجهات أبوقرين السبت الماضي.
---
source hos: medical id=misrata-hospital = مستشفى مصراتة المركزي
event abu-grein: armed_clash = مواجهات
date: 2020-01-25 = السبت الماضي
place: abu-grein = أبوقرين
killed hos: 4 combatant = أربعة مقاتلين
wounded hos: 10 unknown = عشرة جرحى
==== m10 | صحافة مالي | 2021-04-05
هاجم مسلحون على دراجات نارية قرية قرب بوني فجر الاثنين وقتلوا سبعة من سكانها بحسب عمدة البلدة.
---
source may: official anon = عمدة البلدة
event boni: attack = هاجم مسلحون
date: 2021-04-05 dawn = فجر الاثنين
place: boni = بوني
by -: may = مسلحون
killed may: 7 civilian = سبعة من سكانها
==== m11 | فرانس برس عربي | 2021-04-06
أفاد مسؤولان محليان بأن جهاديين مفترضين قتلوا سبعة قرويين في ناحية بوني بوسط مالي أمس.
---
source off: official anon = مسؤولان محليان
event boni: attack = قتلوا
date: 2021-04-05 = أمس
place: boni = ناحية بوني
by -: off = جهاديين مفترضين
killed off: 7 civilian = سبعة قرويين
==== m12 | الساحل نيوز | 2021-04-06
نزوح عشرات الأسر من محيط بوني بعد مجزرة راح ضحيتها سبعة أشخاص.
---
event boni: attack = مجزرة
place: boni = بوني
killed: 7 unknown = سبعة أشخاص
==== m13 | صحافة مالي | 2021-04-05
قال الجيش المالي إن جنديين قتلا بانفجار لغم بعربتهم خارج هومبوري صباح اليوم.
---
source arm: military id=mali-military = الجيش المالي
event hombori: remote_explosive_landmine_ied = انفجار لغم
date: 2021-04-05 morning = صباح اليوم
place: hombori = هومبوري
on mali-military: arm = عربتهم
weapon: mine = لغم
killed arm: 2 combatant mali-military = جنديين
==== m14 | وكالة الأخبار المستقلة | 2021-04-06
مقتل عسكريين ماليين اثنين وإصابة ثالث في تفجير عبوة على طريق همبوري أمس الاثنين.
---
event hombori: remote_explosive_landmine_ied = تفجير عبوة
date: 2021-04-05 = أمس الاثنين
place: hombori = همبوري
on mali-military: = عسكريين ماليين
weapon: ied = عبوة
killed: 2 combatant mali-military = عسكريين ماليين اثنين
wounded: 1 combatant = ثالث
==== m15 | الساحل نيوز | 2021-04-06 | copy m14
==== m16 | حماة اليوم | 2018-09-08
ألقى الطيران المروحي براميل متفجرة على اللطامنة صباح اليوم وأصاب أحدها مشفى تحت الأرض فقتلت ممرضة.
---
event latamneh-morning: air_drone_strike = ألقى الطيران المروحي
date: 2018-09-08 morning = صباح اليوم
place: latamneh = اللطامنة
by syria-army: = الطيران المروحي
on -: = مشفى
killed: 1 medic = ممرضة
==== m17 | الدفاع المدني في حماة | 2018-09-08
خروج مشفى اللطامنة عن الخدمة واستشهاد ممرضة جراء برميلين متفجرين ألقتهما مروحيات النظام.
---
event latamneh-morning: air_drone_strike = ألقتهما
place: latamneh = اللطامنة
by syria-army: = مروحيات النظام
on -: = مشفى
killed: 1 medic = ممرضة
==== m18 | عنب بلدي | 2018-09-09
وثقت شبكة محلية مقتل عاملة في القطاع الطبي بقصف مروحي طال مشفى في بلدة اللطامنة شمالي حماة صباح أمس السبت.
---
source net: monitor = شبكة محلية
event latamneh-morning: air_drone_strike = قصف مروحي
date: 2018-09-08 morning = صباح أمس السبت
place: latamneh = بلدة اللطامنة
on -: net = مشفى
killed net: 1 medic = عاملة في القطاع الطبي
==== m19 | حماة اليوم | 2018-09-08
قصفت مدفعية النظام المتمركزة في معسكر حلفايا اللطامنة مساء اليوم فقتل مزارع وابنه.
---
event latamneh-evening: shelling_artillery_missile_attack = قصفت مدفعية
date: 2018-09-08 evening = مساء اليوم
place: latamneh = اللطامنة
by syria-army: = مدفعية النظام
weapon: artillery = مدفعية
killed: 2 civilian = مزارع وابنه
==== m20 | شام نيوز | 2018-09-09
شهيدان من عائلة واحدة هما أب وابنه بقذائف سقطت على مزرعة قرب اللطامنة أمس.
---
event latamneh-evening: shelling_artillery_missile_attack = قذائف
date: 2018-09-08 = أمس
place: latamneh = اللطامنة
on -: = مزرعة
killed: 2 civilian = شهيدان
==== m21 | المرصد اليوم | 2018-09-08
قال المرصد السوري إن رجلا وابنه قتلا بقصف صاروخي على أطراف اللطامنة بريف حماة الشمالي.
---
source sohr: monitor id=sohr = المرصد السوري
event latamneh-evening: shelling_artillery_missile_attack = قصف صاروخي
place: latamneh = اللطامنة
killed sohr: 2 civilian = رجلا وابنه
==== m22 | باجواك بالعربية | 2021-10-15
هز انفجاران مسجد بيبي فاطمة في قندهار وقت صلاة الجمعة، وقال طبيب في مستشفى ميرويس إنهم تسلموا 33 جثة و74 جريحا.
---
source doc: medical anon = طبيب
event kandahar-mosque: suicide_bomb = انفجاران
date: 2021-10-15 noon = صلاة الجمعة
place: kandahar = قندهار
on -: = مسجد
killed doc: 33 unknown = 33 جثة
wounded doc: 74 unknown = 74 جريحا
==== m23 | الجزيرة نت | 2021-10-16
ارتفع ضحايا تفجير مسجد الشيعة في كندهار أمس إلى 47 قتيلا، بينما تبنى تنظيم الدولة في خراسان الهجوم.
---
source isk: armed_group id=islamic-state-khorasan = تنظيم الدولة في خراسان
event kandahar-mosque: suicide_bomb = تفجير
date: 2021-10-15 = أمس
place: kandahar = كندهار
by islamic-state-khorasan: isk = تنظيم الدولة في خراسان
on -: = مسجد
killed: 47 unknown = 47 قتيلا
==== m24 | أخبار الأمم المتحدة | 2021-10-16
أدانت بعثة أوناما تفجير المصلين في جنوب أفغانستان يوم الجمعة الذي أسفر عن أكثر من 30 قتيلا.
---
source una: un id=unama = بعثة أوناما
event kandahar-mosque: suicide_bomb = تفجير
date: 2021-10-15 = يوم الجمعة
on -: una = المصلين
killed una: >30 unknown = أكثر من 30 قتيلا
==== m25 | المشهد الأفغاني | 2021-10-15
أربعة انتحاريين اقتحموا حسينية في مدينة قندهار وقتلوا الحراس ثم فجروا اثنين منهم وسط المصلين.
---
event kandahar-mosque: suicide_bomb = فجروا
place: kandahar = مدينة قندهار
by -: = انتحاريين
on -: = حسينية
==== m26 | سبتمبر نت | 2020-06-14
لقي 21 من مليشيا الحوثي مصرعهم بنيران الجيش الوطني في جبهة قانية بالبيضاء خلال اليومين الماضيين حسب مصدر عسكري.
---
source mil: military anon aff=yemen = مصدر عسكري
event qaniya: armed_clash = نيران الجيش الوطني
date: 2020-06-12..2020-06-14 = خلال اليومين الماضيين
place: bayda-qaniya = قانية
by yemen-army: mil = الجيش الوطني
on houthis: mil = مليشيا الحوثي
killed mil: 21 combatant houthis = 21 من مليشيا الحوثي
==== m27 | المسيرة | 2020-06-14
أفشل الجيش واللجان الشعبية زحفا للمرتزقة باتجاه قانية وكبدوهم عشرات القتلى والجرحى.
---
event qaniya: armed_clash = زحفا
place: bayda-qaniya = قانية
by houthis: = الجيش واللجان الشعبية
on yemen-army: = للمرتزقة
killed_or_wounded: ? combatant yemen-army = عشرات القتلى والجرحى
==== m28 | المصدر أونلاين | 2020-06-14
معارك عنيفة بين القوات الحكومية والحوثيين في قانية شمالي البيضاء تخلف أكثر من عشرين قتيلا من الحوثيين وستة من الجنود.
---
event qaniya: armed_clash = معارك
place: bayda-qaniya = قانية
by yemen-army: = القوات الحكومية
on houthis: = الحوثيين
killed: >20 combatant houthis = أكثر من عشرين قتيلا من الحوثيين
killed: 6 combatant yemen-army = ستة من الجنود
==== m29 | نداء سوريا | 2019-11-02
انفجرت سيارة مفخخة في سوق وسط تل أبيض ظهر اليوم وخلفت ثمانية قتلى وعشرين جريحا.
---
event tel-abyad: remote_explosive_landmine_ied = انفجرت سيارة مفخخة
date: 2019-11-02 noon = ظهر اليوم
place: tel-abyad = تل أبيض
on -: = سوق
weapon: vehicle_bomb = سيارة مفخخة
killed: 8 unknown = ثمانية قتلى
wounded: 20 unknown = عشرين جريحا
==== m30 | الأناضول بالعربية | 2019-11-02
أعلنت وزارة الدفاع التركية مقتل 13 مدنيا وإصابة عشرين في تفجير نفذته وحدات حماية الشعب بمدينة تل أبيض السورية اليوم السبت.
---
source mod: government id=turkey-defence-ministry aff=turkey = وزارة الدفاع التركية
event tel-abyad: remote_explosive_landmine_ied = تفجير
date: 2019-11-02 = اليوم السبت
place: tel-abyad = مدينة تل أبيض
by ypg: mod = وحدات حماية الشعب
killed mod: 13 civilian = 13 مدنيا
wounded mod: 20 unknown = عشرين
==== m31 | هاوار | 2019-11-03
نفت قوات سوريا الديمقراطية صلتها بتفجير كري سبي أمس واتهمت الاستخبارات التركية.
---
source sdf: armed_group id=sdf = قوات سوريا الديمقراطية
event tel-abyad: remote_explosive_landmine_ied = تفجير
date: 2019-11-02 = أمس
place: tel-abyad = كري سبي
by turkey-intelligence: sdf = الاستخبارات التركية
says sdf: denied = نفت قوات سوريا الديمقراطية
==== m32 | المرصد اليوم | 2019-11-03
أكد المرصد السوري أن 14 شخصا بينهم مقاتلون موالون لأنقرة قضوا بالمفخخة التي ضربت سوق تل ابيض أمس.
---
source sohr: monitor id=sohr = المرصد السوري
event tel-abyad: remote_explosive_landmine_ied = المفخخة
date: 2019-11-02 = أمس
place: tel-abyad = تل ابيض
on -: sohr = سوق
killed sohr: 14 mixed = 14 شخصا
==== m33 | السومرية | 2020-03-14
سقط 33 صاروخ كاتيوشا على معسكر التاجي شمالي بغداد صباح اليوم، وأصيب جنديان من الدفاع الجوي العراقي بجروح حرجة وفق قيادة العمليات المشتركة.
---
source joc: military id=iraq-joint-operations = قيادة العمليات المشتركة
event taji-rockets: shelling_artillery_missile_attack = سقط 33 صاروخ
date: 2020-03-14 morning = صباح اليوم
place: taji-base = معسكر التاجي
weapon: rocket = صاروخ كاتيوشا
on iraq-military: joc = الدفاع الجوي العراقي
wounded joc: 2 combatant iraq-military = جنديان
==== m34 | الحرة | 2020-03-14
أكد المتحدث باسم التحالف إصابة ثلاثة من جنوده في هجوم بخمسة وعشرين صاروخا على الأقل استهدف قاعدة التاجي العراقية.
---
source coa: military id=us-led-coalition = المتحدث باسم التحالف
event taji-rockets: shelling_artillery_missile_attack = هجوم بخمسة وعشرين صاروخا
place: taji-base = قاعدة التاجي
weapon: rocket = صاروخا
on us-led-coalition: coa = جنوده
wounded coa: 3 combatant us-led-coalition = ثلاثة من جنوده
==== m35 | روداو | 2020-03-15
هجوم صاروخي جديد على التاجي حيث يتمركز أمريكيون يوقع خمسة جرحى بينهم عراقيان أمس السبت.
---
event taji-rockets: shelling_artillery_missile_attack = هجوم صاروخي
date: 2020-03-14 = أمس السبت
place: taji = التاجي
wounded: 5 combatant = خمسة جرحى
wounded: 2 combatant part = عراقيان
==== m36 | سودان تريبيون | 2018-12-20
قتل ثلاثة متظاهرين في عطبرة خلال تفريق الشرطة احتجاجات على غلاء الخبز يوم الخميس حسب لجنة الأطباء.
---
source doc: medical id=sudan-doctors = لجنة الأطباء
event atbara: excessive_force_against_protesters = تفريق الشرطة احتجاجات
date: 2018-12-20 = يوم الخميس
place: atbara = عطبرة
by sudan-police: = الشرطة
on -: doc = متظاهرين
killed doc: 3 civilian = ثلاثة متظاهرين
==== m37 | سونا | 2018-12-20
مخربون يحرقون دار الحزب في عطبرة والسلطات تعلن حظر التجوال بعد سقوط قتيلين في الشغب.
---
event atbara: violent_demonstration = الشغب
place: atbara = عطبرة
by -: = مخربون
killed: 2 unknown = قتيلين
==== m38 | دارفور 24 | 2018-12-21
تشييع ثلاثة من ضحايا احتجاجات عطبرة الذين سقطوا أمس برصاص الأمن.
---
event atbara: excessive_force_against_protesters = رصاص الأمن
date: 2018-12-20 = أمس
place: atbara = عطبرة
by sudan-security: = الأمن
killed: 3 civilian = ثلاثة من ضحايا احتجاجات
