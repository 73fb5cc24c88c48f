==== i1 | السومرية | 2016-05-11
انفجرت سيارة مفخخة صباح اليوم قرب سوق عريبة في مدينة الصدر شرقي بغداد، وأفاد مصدر في الشرطة بمقتل 12 شخصا وإصابة 20.
---
source pol: official anon = مصدر في الشرطة
event sadr-city: remote_explosive_landmine_ied = انفجرت سيارة مفخخة
date: 2016-05-11 morning = صباح اليوم
place: sadr-city = مدينة الصدر
on -: = سوق عريبة
weapon: vehicle_bomb = سيارة مفخخة
killed pol: 12 unknown = 12 شخصا
wounded pol: 20 unknown = 20
==== i2 | رويترز عربي | 2016-05-11
قالت مصادر طبية ومن الشرطة العراقية إن 52 على الأقل لقوا حتفهم وأصيب 78 في تفجير شاحنة ملغومة يوم الأربعاء في سوق مزدحمة بمدينة الصدر، وهو تفجير أعلنت الدولة الإسلامية مسؤوليتها عنه.
---
source med: medical anon = مصادر طبية
source is: armed_group id=islamic-state = الدولة الإسلامية
event sadr-city: remote_explosive_landmine_ied = تفجير شاحنة ملغومة
date: 2016-05-11 = يوم الأربعاء
place: sadr-city = مدينة الصدر
by islamic-state: is = الدولة الإسلامية
on -: = سوق مزدحمة
weapon: vehicle_bomb = شاحنة ملغومة
killed med: >=52 unknown = 52 على الأقل
wounded med: 78 unknown = 78
==== i3 | الحرة | 2016-05-11
ذكرت مصادر أمنية أن حصيلة التفجير الذي استهدف سوقا شعبية في مدينة الصدر ببغداد الأربعاء بلغت 64 قتيلا و82 جريحا. وتبنى تنظيم داعش الهجوم في بيان.
---
source sec: official anon = مصادر أمنية
source is: armed_group id=islamic-state = تنظيم داعش
event sadr-city: remote_explosive_landmine_ied = التفجير
date: 2016-05-11 = الأربعاء
place: sadr-city = مدينة الصدر
by islamic-state: is = داعش
on -: = سوقا شعبية
killed sec: 64 unknown = 64 قتيلا
wounded sec: 82 unknown = 82 جريحا
==== i4 | المدى | 2016-05-12
شيع أهالي مدينة الصدر ضحايا تفجير سوق عريبة الذي وقع أمس بسيارة مفخخة وخلف أكثر من ستين شهيدا معظمهم من النساء.
---
event sadr-city: remote_explosive_landmine_ied = تفجير سوق عريبة
date: 2016-05-11 = أمس
place: sadr-city = مدينة الصدر
on -: = سوق عريبة
weapon: vehicle_bomb = سيارة مفخخة
killed: >60 civilian = أكثر من ستين شهيدا
killed: ? woman part = معظمهم من النساء
==== i5 | وكالة بغداد الآن | 2016-05-11 | copy i2
---
swap: لقوا حتفهم = قتلوا
==== i6 | السومرية | 2016-05-11
فجر انتحاري يرتدي حزاما ناسفا نفسه عند مدخل مدينة الكاظمية شمالي بغداد بعد ظهر اليوم، ما أسفر عن مقتل 17 شخصا وجرح 43 حسب مصدر أمني.
---
source sec: official anon = مصدر أمني
event kadhimiya: suicide_bomb = فجر انتحاري
date: 2016-05-11 afternoon = بعد ظهر اليوم
place: kadhimiya = مدينة الكاظمية
weapon: suicide_belt = حزاما ناسفا
killed sec: 17 unknown = 17 شخصا
wounded sec: 43 unknown = 43
==== i7 | الشرق الأوسط | 2016-05-12
وفي الكاظمية قتل أمس 18 شخصا على الأقل عندما هاجم انتحاري نقطة تفتيش عند المدخل الرئيسي للمنطقة، فيما سقط عشرات القتلى صباحا بمدينة الصدر في تفجير سيارة داخل سوق.
---
event kadhimiya: suicide_bomb = هاجم انتحاري
date: 2016-05-11 = أمس
place: kadhimiya = الكاظمية
on -: = نقطة تفتيش
killed: >=18 unknown = 18 شخصا على الأقل
event sadr-city: remote_explosive_landmine_ied = تفجير سيارة
date: 2016-05-11 morning = صباحا
place: sadr-city = مدينة الصدر
on -: = سوق
killed: ? unknown = عشرات القتلى
==== i8 | روداو | 2016-05-11
أعلن مصدر في وزارة الداخلية مصرع 17 وإصابة عشرات بتفجير انتحاري ضرب حاجزا أمنيا في الكاظمية مساء.
---
source moi: official anon = مصدر في وزارة الداخلية
event kadhimiya: suicide_bomb = تفجير انتحاري
date: 2016-05-11 evening = مساء
place: kadhimiya = الكاظمية
on -: moi = حاجزا أمنيا
killed moi: 17 unknown = 17
wounded moi: ? unknown = عشرات
==== i9 | السومرية | 2016-05-11
قال مصدر أمني إن سيارة ملغومة مركونة انفجرت مساء في شارع الربيع بحي الجامعة غربي العاصمة فقتل عشرة أشخاص وأصيب عشرون.
---
source sec: official anon = مصدر أمني
event jamia: remote_explosive_landmine_ied = انفجرت
date: 2016-05-11 evening = مساء
place: jamia = حي الجامعة
on -: = شارع الربيع
weapon: vehicle_bomb = سيارة ملغومة
killed sec: 10 unknown = عشرة أشخاص
wounded sec: 20 unknown = عشرون
==== i10 | كتابات | 2016-05-12
لقي عشرة مدنيين مصرعهم في تفجير مفخخة بشارع الربيع في حي الجامعة ببغداد مساء الأربعاء، وتبنى داعش التفجيرات الثلاثة التي ضربت العاصمة.
---
source is: armed_group id=islamic-state = داعش
event jamia: remote_explosive_landmine_ied = تفجير مفخخة
date: 2016-05-11 evening = مساء الأربعاء
place: jamia = حي الجامعة
by islamic-state: is = داعش
on -: = شارع الربيع
killed: 10 civilian = عشرة مدنيين
==== i11 | الزمان | 2016-05-12
وأدى انفجار سيارة في منطقة الجامعة غرب بغداد إلى سقوط 10 قتلى و22 مصابا أمس الأربعاء.
---
event jamia: remote_explosive_landmine_ied = انفجار سيارة
date: 2016-05-11 = أمس الأربعاء
place: jamia = منطقة الجامعة
weapon: vehicle_bomb = سيارة
killed: 10 unknown = 10 قتلى
wounded: 22 unknown = 22 مصابا
==== i12 | شفق نيوز | 2017-03-05
أفاد مصدر محلي بأن عبوة ناسفة انفجرت بحافلة تقل نازحين فارين من الحويجة جنوب غربي كركوك، ما أدى إلى مقتل سبعة بينهم امرأتان يوم الأحد.
---
source loc: other anon = مصدر محلي
event hawija-bus: remote_explosive_landmine_ied = عبوة ناسفة انفجرت
date: 2017-03-05 = يوم الأحد
place: hawija = الحويجة
on -: loc = حافلة تقل نازحين
weapon: ied = عبوة ناسفة
killed loc: 7 civilian = سبعة
killed loc: 2 woman part = امرأتان
==== i13 | باس نيوز | 2017-03-06
قتل سبعة نازحين إثر انفجار عبوة زرعها داعش على طريق هروبهم من حويجة باتجاه قوات البيشمركة أمس.
---
event hawija-bus: remote_explosive_landmine_ied = انفجار عبوة
date: 2017-03-05 = أمس
place: hawija = حويجة
by islamic-state: = داعش
on -: = نازحين
weapon: ied = عبوة
killed: 7 civilian = سبعة نازحين
==== i14 | الغد برس | 2017-03-09
كشف ضابط في شرطة كركوك عن مصرع سبعة مدنيين بانفجار عبوة استهدفت عائلات نازحة من قضاء الحويجة الخميس.
---
source off: official anon = ضابط في شرطة كركوك
event hawija-bus: remote_explosive_landmine_ied = انفجار عبوة
date: 2017-03-09 = الخميس
place: hawija = قضاء الحويجة
on -: off = عائلات نازحة
weapon: ied = عبوة
killed off: 7 civilian = سبعة مدنيين
==== i15 | السومرية | 2018-01-14
هاجم مسلحون مجهولون نقطة للحشد الشعبي في طوزخورماتو فاندلعت اشتباكات أوقعت أربعة قتلى من الحشد وستة من المهاجمين، بحسب قيادي في الحشد.
---
source hash: armed_group anon aff=popular-mobilization = قيادي في الحشد
event tuz-clash: armed_clash = اشتباكات
place: tuz = طوزخورماتو
by -: hash = مسلحون مجهولون
on popular-mobilization: hash = للحشد الشعبي
killed hash: 4 combatant popular-mobilization = أربعة قتلى من الحشد
killed hash: 6 combatant = ستة من المهاجمين
==== i16 | روداو | 2018-01-14
اندلعت معارك فجر اليوم بين الحشد وعناصر الرايات البيضاء في طوز خورماتو، وقتل أربعة من منتسبي الحشد الشعبي.
---
event tuz-clash: armed_clash = معارك
date: 2018-01-14 dawn = فجر اليوم
place: tuz = طوز خورماتو
by white-flags: = الرايات البيضاء
on popular-mobilization: = الحشد
killed: 4 combatant popular-mobilization = أربعة من منتسبي الحشد الشعبي
==== i17 | المدى | 2018-01-15
صد الحشد الشعبي هجوما شنته جماعة الرايات البيضاء على قاطع الطوز أمس الأحد وأعلن إعلام الحشد قتل 12 إرهابيا واستشهاد أربعة مقاتلين.
---
source hash: armed_group id=popular-mobilization = إعلام الحشد
event tuz-clash: armed_clash = هجوما
date: 2018-01-14 = أمس الأحد
place: tuz = قاطع الطوز
by white-flags: = جماعة الرايات البيضاء
on popular-mobilization: = الحشد الشعبي
killed hash: 12 combatant white-flags = 12 إرهابيا
killed hash: 4 combatant popular-mobilization = أربعة مقاتلين
==== i18 | واع | 2016-02-20
خطف مسلحون مجهولون مساء السبت ثلاثة مهندسين يعملون في شركة نفطية من طريق أبي الخصيب جنوبي البصرة.
---
event basra-engineers: abduction_forced_disappearance = خطف
date: 2016-02-20 evening = مساء السبت
place: abu-khasib = أبي الخصيب
by -: = مسلحون مجهولون
on -: = مهندسين يعملون في شركة نفطية
abducted: 3 civilian = ثلاثة مهندسين
==== i19 | المربد | 2016-02-21
أكدت شرطة البصرة اختطاف ثلاثة من مهندسي النفط أمس على يد جماعة مسلحة اقتادتهم إلى جهة مجهولة من قضاء أبو الخصيب.
---
source pol: official id=basra-police = شرطة البصرة
event basra-engineers: abduction_forced_disappearance = اختطاف
date: 2016-02-20 = أمس
place: abu-khasib = قضاء أبو الخصيب
by -: pol = جماعة مسلحة
on -: pol = مهندسي النفط
abducted pol: 3 civilian = ثلاثة من مهندسي النفط
==== i20 | السومرية | 2016-02-21
قال مصدر أمني إن قوة مجهولة أقدمت ليل السبت على اختطاف مهندسين من موظفي شركة نفط في محافظة البصرة.
---
source sec: official anon = مصدر أمني
event basra-engineers: abduction_forced_disappearance = اختطاف
date: 2016-02-20 night = ليل السبت
place: basra = البصرة
by -: sec = قوة مجهولة
on -: sec = موظفي شركة نفط
abducted sec: ? civilian = مهندسين
==== i21 | الحرة | 2016-09-02
قال قائد عمليات صلاح الدين إن كمينا نصبه داعش لرتل للجيش على طريق بيجي أوقع خمسة قتلى من الجنود ودمر آليتين أول أمس.
---
source cmd: military id=iraq-army = قائد عمليات صلاح الدين
event baiji-ambush: armed_clash = كمينا
date: 2016-08-31 = أول أمس
place: baiji = بيجي
by islamic-state: cmd = داعش
on iraq-army: cmd = رتل للجيش
killed cmd: 5 combatant iraq-army = خمسة قتلى من الجنود
==== i22 | أعماق | 2016-09-01
أعلنت وكالة أعماق مقتل أكثر من ثلاثين عنصرا من الجيش العراقي وتدمير رتل بكمين لمقاتلي الدولة الإسلامية شمال بيجي أمس.
---
source amaq: armed_group id=islamic-state = أعماق
event baiji-ambush: armed_clash = كمين
date: 2016-08-31 = أمس
place: baiji = بيجي
by islamic-state: amaq = الدولة الإسلامية
on iraq-army: amaq = الجيش العراقي
killed amaq: >30 combatant iraq-army = أكثر من ثلاثين عنصرا من الجيش
==== i23 | السومرية | 2016-09-01
استشهد خمسة جنود وأصيب ثمانية بكمين مسلح استهدف رتلا عسكريا على طريق بيجي تكريت الأربعاء، وفق مصدر في الشرطة.
---
source pol: official anon = مصدر في الشرطة
event baiji-ambush: armed_clash = كمين مسلح
date: 2016-08-31 = الأربعاء
place: baiji = بيجي
on iraq-army: pol = رتلا عسكريا
killed pol: 5 combatant = خمسة جنود
wounded pol: 8 combatant = ثمانية
==== i24 | موقع رصيف | 2016-05-11 | copy i2
عاجل من بغداد
---
==== i25 | أخبار العرب | 2016-05-11 | copy i2
---
swap: إن 52 على الأقل لقوا حتفهم = إن ما لا يقل عن 52 على الأقل لقوا حتفهم
==== i26 | النشرة المسائية | 2016-05-12 | copy i2
---
swap: يوم الأربعاء = أمس الأربعاء
date: 2016-05-11 = أمس الأربعاء
==== i27 | صدى الشرق | 2016-05-12 | copy i2
نقلا عن رويترز
---
swap: شاحنة ملغومة = شاحنة مفخخة
==== i28 | الأفق نت | 2016-05-11 | copy i2
---
swap: وهو تفجير أعلنت = وأعلنت
swap: مسؤوليتها عنه = مسؤوليتها
