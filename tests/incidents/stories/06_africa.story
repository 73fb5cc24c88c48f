==== f1 | الوسط | 2019-07-03
قتل 40 مهاجرا على الأقل وأصيب 80 في غارة جوية استهدفت مركز إيواء المهاجرين في تاجوراء شرق طرابلس ليل الثلاثاء، وفق المتحدث باسم جهاز الإسعاف أسامة علي.
---
source amb: medical id=libya-ambulance = أسامة علي
event tajoura: air_drone_strike = غارة جوية
date: 2019-07-02 night = ليل الثلاثاء
place: tajoura = تاجوراء
on -: = مركز إيواء المهاجرين
killed amb: >=40 civilian = 40 مهاجرا على الأقل
wounded amb: 80 civilian = 80
==== f2 | أخبار الأمم المتحدة | 2019-07-04
قالت المنظمة الدولية للهجرة إن 53 شخصا بينهم ستة أطفال قتلوا وأصيب أكثر من 130 عندما ضرب صاروخان مركز احتجاز تاجوراء في الثاني من يوليو.
---
source iom: un id=iom = المنظمة الدولية للهجرة
event tajoura: air_drone_strike = ضرب صاروخان
date: 2019-07-02 = الثاني من يوليو
place: tajoura = تاجوراء
on -: iom = مركز احتجاز تاجوراء
killed iom: 53 unknown = 53 شخصا
killed iom: 6 child part = ستة أطفال
wounded iom: >130 unknown = أكثر من 130
==== f3 | ليبيا الأحرار | 2019-07-03
اتهمت حكومة الوفاق طيران حفتر بقصف مركز لإيواء المهاجرين بتاجوراء الليلة الماضية، ووصفت ما جرى بأنه جريمة حرب راح ضحيتها العشرات.
---
source gna: government id=libya-gna = حكومة الوفاق
event tajoura: air_drone_strike = قصف مركز
date: 2019-07-02 night = الليلة الماضية
place: tajoura = تاجوراء
by libya-lna: gna = طيران حفتر
on -: gna = مركز لإيواء المهاجرين
killed gna: ? unknown = العشرات
==== f4 | المرصد الليبية | 2019-07-03
نفى مسؤول في الجيش الوطني الليبي استهداف مركز المهاجرين في تاجوراء متهما فصائل تابعة للوفاق بقصفه بعد غارة دقيقة على معسكر مجاور.
---
source lna: military anon aff=libya-lna = مسؤول في الجيش الوطني الليبي
event tajoura: shelling_artillery_missile_attack = قصفه
place: tajoura = تاجوراء
by libya-gna: lna = فصائل تابعة للوفاق
on -: lna = مركز المهاجرين
==== f5 | بوابة أفريقيا | 2019-07-03 | copy f1
---
swap: قتل 40 مهاجرا = لقي 40 مهاجرا حتفهم
killed amb: >=40 civilian = 40 مهاجرا
==== f6 | ليبيا أوبزرفر | 2019-07-02
سقطت قذائف صاروخية على مطار معيتيقة في طرابلس صباح الثلاثاء فأصيب عامل وتوقفت الملاحة الجوية.
---
event mitiga: shelling_artillery_missile_attack = سقطت قذائف
date: 2019-07-02 morning = صباح الثلاثاء
place: mitiga = مطار معيتيقة
on -: = مطار معيتيقة
weapon: rocket = قذائف صاروخية
wounded: 1 civilian = عامل
==== f7 | بركان الغضب | 2019-07-02
جددت مليشيات حفتر قصف معيتيقة بصواريخ غراد اليوم، وأصيب موظف في المطار وعلقت الرحلات.
---
event mitiga: shelling_artillery_missile_attack = قصف معيتيقة
date: 2019-07-02 = اليوم
place: mitiga = معيتيقة
by libya-lna: = مليشيات حفتر
on -: = المطار
weapon: rocket = صواريخ غراد
wounded: 1 civilian = موظف
==== f8 | الوسط | 2019-07-03
أعلنت إدارة مطار معيتيقة الدولي استئناف الرحلات بعد توقفها أمس إثر قصف صاروخي أوقع جريحا من العاملين.
---
source adm: other id=mitiga-airport = إدارة مطار معيتيقة
event mitiga: shelling_artillery_missile_attack = قصف صاروخي
date: 2019-07-02 = أمس
place: mitiga = مطار معيتيقة
on -: adm = مطار معيتيقة
wounded adm: 1 civilian = جريحا من العاملين
==== f9 | وكالة الأنباء الليبية | 2018-01-23
أسفر انفجار سيارتين مفخختين أمام مسجد بيعة الرضوان في حي السلماني ببنغازي مساء اليوم عن مقتل 22 شخصا حسب مستشفى الجلاء.
---
source hosp: medical id=jala-hospital = مستشفى الجلاء
event benghazi-mosque: remote_explosive_landmine_ied = انفجار سيارتين مفخختين
date: 2018-01-23 evening = مساء اليوم
place: benghazi = بنغازي
on -: = مسجد بيعة الرضوان
weapon: vehicle_bomb = سيارتين مفخختين
killed hosp: 22 unknown = 22 شخصا
==== f10 | رويترز عربي | 2018-01-24
قال مسؤولون بقطاع الصحة إن عدد قتلى التفجير المزدوج بسيارتين ملغومتين عند مسجد في بنغازي الثلاثاء ارتفع إلى 35 على الأقل.
---
source off: official anon = مسؤولون بقطاع الصحة
event benghazi-mosque: remote_explosive_landmine_ied = التفجير المزدوج
date: 2018-01-23 = الثلاثاء
place: benghazi = بنغازي
on -: = مسجد
weapon: vehicle_bomb = سيارتين ملغومتين
killed off: >=35 unknown = 35 على الأقل
==== f11 | أخبار ليبيا 24 | 2018-01-24
بينهم القيادي أحمد الفيتوري.. 33 قتيلا وعشرات الجرحى حصيلة تفجيري السلماني أمام بيعة الرضوان ليلة أمس.
---
event benghazi-mosque: remote_explosive_landmine_ied = تفجيري السلماني
date: 2018-01-23 night = ليلة أمس
place: benghazi = السلماني
on -: = بيعة الرضوان
killed: 33 unknown = 33 قتيلا
wounded: ? unknown = عشرات الجرحى
==== f12 | سودان تربيون | 2023-09-10
قالت لجان مقاومة جنوب الحزام إن 43 شخصا قتلوا وأصيب أكثر من 60 بقصف طيران الجيش سوق قورو في مايو جنوبي الخرطوم صباح الأحد.
---
source rc: activist id=resistance-committees = لجان مقاومة جنوب الحزام
event goro-market: air_drone_strike = قصف طيران
date: 2023-09-10 morning = صباح الأحد
place: khartoum = جنوبي الخرطوم
by sudan-army: rc = الجيش
on -: rc = سوق قورو
weapon: aircraft = طيران
killed rc: 43 civilian = 43 شخصا
wounded rc: >60 unknown = أكثر من 60
==== f13 | الجزيرة نت | 2023-09-11
ارتفع إلى 51 عدد ضحايا قصف سوق قورو في منطقة مايو بالخرطوم أمس بحسب مستشفى بشائر وأطباء بلا حدود.
---
source hosp: medical id=bashair-hospital = مستشفى بشائر
event goro-market: air_drone_strike = قصف سوق قورو
date: 2023-09-10 = أمس
place: khartoum = الخرطوم
on -: = سوق قورو
killed hosp: 51 unknown = 51
==== f14 | سونا | 2023-09-10
نفت القوات المسلحة السودانية استهداف المدنيين جنوب الخرطوم اليوم وقالت إن الدعم السريع يقصف الأسواق لإلصاق التهم بها.
---
source army: military id=sudan-army = القوات المسلحة السودانية
event goro-market: shelling_artillery_missile_attack = يقصف الأسواق
date: 2023-09-10 = اليوم
place: khartoum = جنوب الخرطوم
by rsf: army = الدعم السريع
on -: army = الأسواق
==== f15 | الراكوبة | 2023-09-10
سقط قتلى وجرحى بعد أن قصفت مسيرات سوقا شعبيا بمايو جنوبي العاصمة السودانية في ساعة مبكرة من صباح الأحد، وأحصت غرفة الطوارئ 40 قتيلا.
---
source err: activist id=err-south-khartoum = غرفة الطوارئ
event goro-market: air_drone_strike = قصفت مسيرات
date: 2023-09-10 morning = صباح الأحد
place: khartoum = جنوبي العاصمة السودانية
on -: = سوقا شعبيا
weapon: drone = مسيرات
killed err: 40 unknown = 40 قتيلا
==== f16 | دارفور 24 | 2024-06-09
اقتحمت قوات الدعم السريع المستشفى الجنوبي في الفاشر ونهبته وأطلقت النار داخله السبت، بحسب أطباء بلا حدود التي أوقفت عملها فيه.
---
source msf: ngo id=msf = أطباء بلا حدود
event fasher-hospital: attack = أطلقت النار
date: 2024-06-08 = السبت
place: fasher = الفاشر
by rsf: msf = قوات الدعم السريع
on -: msf = المستشفى الجنوبي
==== f17 | راديو دبنقا | 2024-06-09
خرج مستشفى الجنوب بالفاشر عن الخدمة بعد هجوم لعناصر من الدعم السريع عليه أمس ونهب صيدليته وسيارة إسعاف.
---
event fasher-hospital: attack = هجوم
date: 2024-06-08 = أمس
place: fasher = الفاشر
by rsf: = الدعم السريع
on -: = مستشفى الجنوب
==== f18 | سودان تربيون | 2024-06-10
أكدت وزارة الصحة بشمال دارفور أن مسلحي الدعم السريع هاجموا المستشفى الجنوبي بمدينة الفاشر يوم السبت ما اضطر المرضى إلى الفرار.
---
source moh: government id=north-darfur-health = وزارة الصحة بشمال دارفور
event fasher-hospital: attack = هاجموا
date: 2024-06-08 = يوم السبت
place: fasher = مدينة الفاشر
by rsf: moh = الدعم السريع
on -: moh = المستشفى الجنوبي
==== f19 | راديو دبنقا | 2023-06-15
اغتال مسلحون والي غرب دارفور خميس عبد الله أبكر بعد اختطافه في الجنينة الأربعاء، واتهم الجيش الدعم السريع بتصفيته.
---
source army: military id=sudan-army = الجيش
event geneina-governor: attack = اغتال
date: 2023-06-14 = الأربعاء
place: geneina = الجنينة
by rsf: army = الدعم السريع
on -: = والي غرب دارفور خميس عبد الله أبكر
killed: 1 civilian = والي غرب دارفور خميس عبد الله أبكر
==== f20 | سكاي نيوز عربية | 2023-06-15
أدانت قوات الدعم السريع مقتل والي غرب دارفور خميس أبكر ونفت أي صلة لها بالحادث الذي وقع أمس في الجنينة.
---
source rsf: armed_group id=rsf = قوات الدعم السريع
event geneina-governor: attack = مقتل
date: 2023-06-14 = أمس
place: geneina = الجنينة
on -: = والي غرب دارفور خميس أبكر
says rsf: denied = نفت أي صلة لها
killed: 1 civilian = والي غرب دارفور خميس أبكر
==== f21 | الجزيرة نت | 2023-06-14
قال شهود للجزيرة إن عناصر بزي الدعم السريع قتلوا حاكم ولاية غرب دارفور خميس أبكر اليوم بعد ساعات من اتهامه إياهم بالإبادة في مدينة الجنينة.
---
source wit: witness anon = شهود
event geneina-governor: attack = قتلوا
date: 2023-06-14 = اليوم
place: geneina = مدينة الجنينة
by rsf: wit = الدعم السريع
on -: wit = حاكم ولاية غرب دارفور خميس أبكر
killed wit: 1 civilian = حاكم ولاية غرب دارفور خميس أبكر
==== f22 | اليوم السابع | 2017-07-07
تمكنت القوات المسلحة من إحباط هجوم إرهابي على نقاط تمركز جنوب رفح اليوم، وقال المتحدث العسكري إن 40 تكفيريا قتلوا واستشهد وأصيب 26 من أبطال القوات.
---
source army: military id=egypt-army = المتحدث العسكري
event barth: suicide_bomb = هجوم إرهابي
date: 2017-07-07 = اليوم
place: rafah-eg = جنوب رفح
on egypt-army: army = القوات المسلحة
killed army: 40 combatant islamic-state = 40 تكفيريا
killed_or_wounded army: 26 combatant egypt-army = 26 من أبطال القوات
==== f23 | رويترز عربي | 2017-07-07
قالت مصادر أمنية إن 23 جنديا مصريا على الأقل قتلوا عندما فجر انتحاريان سيارتين عند كمين البرث جنوب مدينة رفح الجمعة. وأعلنت الدولة الإسلامية مسؤوليتها عن الهجوم.
---
source sec: official anon = مصادر أمنية
source is: armed_group id=islamic-state = الدولة الإسلامية
event barth: suicide_bomb = فجر انتحاريان
date: 2017-07-07 = الجمعة
place: rafah-eg = مدينة رفح
by islamic-state: is = الدولة الإسلامية
on egypt-army: sec = كمين البرث
weapon: vehicle_bomb = سيارتين
killed sec: >=23 combatant egypt-army = 23 جنديا مصريا على الأقل
==== f24 | مصر العربية | 2017-07-08
تبنى تنظيم داعش هجوم كمين البرث برفح في شمال سيناء أمس، وزعم قتل 60 من الجيش، بينهم العقيد أحمد منسي قائد الكتيبة 103 صاعقة.
---
source is: armed_group id=islamic-state = تنظيم داعش
event barth: suicide_bomb = هجوم كمين البرث
date: 2017-07-07 = أمس
place: rafah-eg = رفح
by islamic-state: is = داعش
on egypt-army: is = كمين البرث
killed is: 60 combatant egypt-army = 60 من الجيش
killed is: 1 combatant part = العقيد أحمد منسي
==== f25 | المصري اليوم | 2017-07-08
شيعت جنازات شهداء كمين البرث بشمال سيناء ومنهم العقيد أحمد منسي الذين سقطوا في الهجوم الإرهابي أمس الجمعة.
---
event barth: attack = الهجوم الإرهابي
date: 2017-07-07 = أمس الجمعة
place: north-sinai = شمال سيناء
on egypt-army: = كمين البرث
killed: ? combatant = شهداء كمين البرث
==== f26 | بوابة الأهرام | 2017-11-24
أعلن النائب العام ارتفاع عدد شهداء هجوم مسجد الروضة ببئر العبد اليوم إلى 235 شهيدا و109 مصابين.
---
source pros: court id=egypt-prosecutor = النائب العام
event rawda: attack = هجوم
date: 2017-11-24 = اليوم
place: bir-abd = بئر العبد
on -: = مسجد الروضة
killed pros: 235 civilian = 235 شهيدا
wounded pros: 109 civilian = 109 مصابين
==== f27 | الشروق | 2017-11-25
النيابة العامة المصرية: 305 قتلى بينهم 27 طفلا في الهجوم على المصلين بمسجد الروضة أمس، والمنفذون كانوا يرفعون علم داعش.
---
source pros: court id=egypt-prosecutor = النيابة العامة المصرية
event rawda: attack = الهجوم
date: 2017-11-24 = أمس
place: bir-abd = الروضة
by islamic-state: pros = داعش
on -: pros = المصلين بمسجد الروضة
killed pros: 305 civilian = 305 قتلى
killed pros: 27 child part = 27 طفلا
==== f28 | بي بي سي عربي | 2017-11-24
قتل عشرات المصلين حين فجر مسلحون عبوة ثم أطلقوا الرصاص على مسجد غربي العريش في شمال سيناء أثناء صلاة الجمعة، ونقلت وسائل الإعلام الرسمية أن القتلى 184.
---
source state: media id=egypt-state-media = وسائل الإعلام الرسمية
event rawda: attack = أطلقوا الرصاص
date: 2017-11-24 noon = صلاة الجمعة
place: north-sinai = شمال سيناء
on -: = مسجد
killed state: 184 civilian = 184
==== f29 | العربية | 2017-11-25 | copy f27
عاجل
---
==== f30 | الصومال الجديد | 2017-10-14
وقع تفجير ضخم بشاحنة مفخخة عند تقاطع زوبي في مقديشو عصر السبت، وتتحدث الشرطة عن مقتل 20 شخصا.
---
source pol: official id=somalia-police = الشرطة
event zoobe: remote_explosive_landmine_ied = تفجير ضخم
date: 2017-10-14 afternoon = عصر السبت
place: mogadishu = مقديشو
on -: = تقاطع زوبي
weapon: vehicle_bomb = شاحنة مفخخة
killed pol: 20 unknown = 20 شخصا
==== f31 | رويترز عربي | 2017-10-16
قال وزير الإعلام الصومالي إن التفجيرين في مقديشو يوم السبت أوديا بحياة أكثر من 300 شخص، وهما الأعنف منذ بدء تمرد حركة الشباب عام 2007.
---
source min: government id=somalia-government = وزير الإعلام الصومالي
event zoobe: remote_explosive_landmine_ied = التفجيرين
date: 2017-10-14 = يوم السبت
place: mogadishu = مقديشو
killed min: >300 unknown = أكثر من 300 شخص
==== f32 | الجزيرة نت | 2017-10-15
أعلنت الحكومة الصومالية أن 276 قتيلا و300 جريح سقطوا بانفجار الشاحنة المفخخة قرب تقاطع زوبي وسط مقديشو أمس السبت.
---
source gov: government id=somalia-government = الحكومة الصومالية
event zoobe: remote_explosive_landmine_ied = انفجار الشاحنة
date: 2017-10-14 = أمس السبت
place: mogadishu = مقديشو
on -: = تقاطع زوبي
weapon: vehicle_bomb = الشاحنة المفخخة
killed gov: 276 unknown = 276 قتيلا
wounded gov: 300 unknown = 300 جريح
==== f33 | الصومال الجديد | 2017-10-28
اقتحم مسلحو حركة الشباب فندق ناسا هبلود 2 في مقديشو بعد تفجير سيارة أمام بوابته عصر السبت وقتلوا 13 شخصا بحسب الشرطة.
---
source pol: official id=somalia-police = الشرطة
event nasa-hablod: suicide_bomb = تفجير سيارة
date: 2017-10-28 afternoon = عصر السبت
place: mogadishu = مقديشو
by al-shabaab: pol = حركة الشباب
on -: pol = فندق ناسا هبلود
weapon: vehicle_bomb = سيارة
killed pol: 13 unknown = 13 شخصا
==== f34 | الشرق الأوسط | 2017-10-29
انتهى صباح اليوم حصار فندق ناسا هبلود بالعاصمة الصومالية الذي هاجمه عناصر الشباب مساء أمس، وبلغ عدد القتلى 29.
---
event nasa-hablod: suicide_bomb = هاجمه
date: 2017-10-28 evening = مساء أمس
place: mogadishu = العاصمة الصومالية
by al-shabaab: = عناصر الشباب
on -: = فندق ناسا هبلود
killed: 29 unknown = 29
==== f35 | رويترز عربي | 2017-10-28
أعلنت حركة الشباب الصومالية مسؤوليتها عن هجوم على فندق في مقديشو السبت بدأ بسيارة ملغومة وقالت الشرطة إنه أوقع 17 قتيلا على الأقل.
---
source shab: armed_group id=al-shabaab = حركة الشباب الصومالية
source pol: official id=somalia-police = الشرطة
event nasa-hablod: suicide_bomb = هجوم على فندق
date: 2017-10-28 = السبت
place: mogadishu = مقديشو
by al-shabaab: shab = حركة الشباب الصومالية
on -: = فندق
weapon: vehicle_bomb = سيارة ملغومة
killed pol: >=17 unknown = 17 قتيلا على الأقل
==== f37 | تونس الرقمية | 2019-02-20
أصيب راع بجروح خطيرة في ساقيه بعد انفجار لغم زرعته عناصر إرهابية بجبل الشعانبي صباح الأربعاء.
---
event chaambi-shepherd: remote_explosive_landmine_ied = انفجار لغم
date: 2019-02-20 morning = صباح الأربعاء
place: chaambi = جبل الشعانبي
on -: = راع
weapon: mine = لغم
wounded: 1 civilian = راع
==== f38 | موزاييك | 2019-02-20
لغم أرضي ينفجر على شاب يرعى الأغنام بالشعانبي ونقله إلى المستشفى الجهوي بالقصرين وفق مصدر طبي.
---
source med: medical anon = مصدر طبي
event chaambi-shepherd: remote_explosive_landmine_ied = لغم أرضي ينفجر
place: kasserine = القصرين
on -: med = شاب يرعى الأغنام
weapon: mine = لغم أرضي
wounded med: 1 civilian = شاب يرعى الأغنام
==== f39 | جوهرة | 2019-02-21
بترت ساق راعي أغنام أصيل القصرين أصيب أمس في انفجار لغم تقليدي الصنع بمرتفعات الشعانبي.
---
event chaambi-shepherd: remote_explosive_landmine_ied = انفجار لغم
date: 2019-02-20 = أمس
place: chaambi = مرتفعات الشعانبي
on -: = راعي أغنام
weapon: mine = لغم
wounded: 1 civilian = راعي أغنام
