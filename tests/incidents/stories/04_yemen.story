==== y1 | المسيرة | 2018-08-09
ارتكب طيران العدوان السعودي الأمريكي صباح اليوم مجزرة بحق أطفال كانوا في حافلة وسط سوق ضحيان بمحافظة صعدة، وقالت وزارة الصحة في صنعاء إن 43 استشهدوا وأصيب 61.
---
source moh: government id=houthi-health aff=houthis = وزارة الصحة في صنعاء
event dahyan-bus: air_drone_strike = مجزرة
date: 2018-08-09 morning = صباح اليوم
place: dahyan = ضحيان
by saudi-led-coalition: = طيران العدوان السعودي
on -: = حافلة وسط سوق
weapon: aircraft = طيران
killed moh: 43 unknown = 43
wounded moh: 61 unknown = 61
==== y2 | رويترز عربي | 2018-08-09
قالت اللجنة الدولية للصليب الأحمر إن مستشفى تدعمه استقبل جثث 29 طفلا دون الخامسة عشرة بعد هجوم على حافلة مدرسية في سوق ضحيان شمال اليمن الخميس.
---
source icrc: ngo id=icrc = اللجنة الدولية للصليب الأحمر
event dahyan-bus: air_drone_strike = هجوم
date: 2018-08-09 = الخميس
place: dahyan = ضحيان
on -: icrc = حافلة مدرسية
killed icrc: 29 child = 29 طفلا
==== y3 | العربية | 2018-08-09
أكد المتحدث باسم التحالف العقيد تركي المالكي أن الاستهداف الذي تم في صعدة اليوم عمل عسكري مشروع ضد من خططوا لإطلاق صاروخ باليستي على جازان.
---
source coal: military id=saudi-led-coalition = تركي المالكي
event dahyan-bus: air_drone_strike = الاستهداف
date: 2018-08-09 = اليوم
place: saada-province = صعدة
by saudi-led-coalition: coal = التحالف
==== y4 | بي بي سي عربي | 2018-08-10
ارتفع عدد قتلى الغارة التي أصابت حافلة تقل أطفالا في ضحيان يوم الخميس إلى 51 بينهم 40 طفلا، وأصيب 79 وفق الصليب الأحمر.
---
source icrc: ngo id=icrc = الصليب الأحمر
event dahyan-bus: air_drone_strike = الغارة
date: 2018-08-09 = يوم الخميس
place: dahyan = ضحيان
on -: = حافلة تقل أطفالا
killed icrc: 51 unknown = 51
killed icrc: 40 child part = 40 طفلا
wounded icrc: 79 unknown = 79
==== y5 | سبأ صنعاء | 2018-08-10 | copy y1
---
swap: 43 استشهدوا = 50 استشهدوا
killed moh: 50 unknown = 50
date: 2018-08-09 morning = صباح اليوم
swap: 61 = 77
wounded moh: 77 unknown = 77
==== y6 | يورونيوز | 2018-08-11
دعا مجلس الأمن إلى تحقيق في غارة نفذها التحالف بقيادة السعودية على حافلة أطفال بسوق في محافظة صعدة اليمنية الخميس الماضي وقتل فيها خمسون شخصا بحسب الحوثيين.
---
source houthi: armed_group id=houthis = الحوثيين
event dahyan-bus: air_drone_strike = غارة
date: 2018-08-09 = الخميس الماضي
place: saada-province = صعدة
by saudi-led-coalition: = التحالف بقيادة السعودية
on -: = حافلة أطفال
killed houthi: 50 unknown = خمسون شخصا
==== y7 | فرانس برس عربي | 2018-08-02
قتل 20 مدنيا على الأقل وجرح 60 في غارات استهدفت مدخل مستشفى الثورة وميناء الصيادين في الحديدة الخميس بحسب مصادر طبية.
---
source med: medical anon = مصادر طبية
event hodeidah-fish: air_drone_strike = غارات
date: 2018-08-02 = الخميس
place: hodeidah = الحديدة
on -: = مدخل مستشفى الثورة
killed med: >=20 civilian = 20 مدنيا على الأقل
wounded med: 60 civilian = 60
==== y8 | المسيرة | 2018-08-02
قصف طيران العدوان سوق السمك وبوابة مستشفى الثورة بالحديدة عصر اليوم، وارتفع عدد الشهداء إلى 55 والجرحى إلى 130 وفق وزارة الصحة.
---
source moh: government id=houthi-health aff=houthis = وزارة الصحة
event hodeidah-fish: air_drone_strike = قصف طيران
date: 2018-08-02 afternoon = عصر اليوم
place: hodeidah = الحديدة
by saudi-led-coalition: = طيران العدوان
on -: = سوق السمك وبوابة مستشفى الثورة
killed moh: 55 unknown = 55
wounded moh: 130 unknown = 130
==== y9 | العين الإخبارية | 2018-08-03
نفى التحالف العربي تنفيذ أي ضربة في الحديدة الخميس، وقال المتحدث باسمه إن ميليشيا الحوثي قصفت بقذائف الهاون سوق السمك والمستشفى.
---
source coal: military id=saudi-led-coalition = التحالف العربي
event hodeidah-fish: shelling_artillery_missile_attack = قصفت بقذائف
date: 2018-08-02 = الخميس
place: hodeidah = الحديدة
by houthis: coal = ميليشيا الحوثي
on -: coal = سوق السمك والمستشفى
weapon: mortar = الهاون
==== y10 | الصليب الأحمر نيوز | 2018-08-03
أعلنت اللجنة الدولية للصليب الأحمر أن 55 مدنيا قتلوا وأصيب 170 آخرون في هجمات الحديدة أمس التي طالت سوقا للسمك ومحيط أكبر مستشفى يعمل في المدينة.
---
source icrc: ngo id=icrc = اللجنة الدولية للصليب الأحمر
event hodeidah-fish: air_drone_strike = هجمات
date: 2018-08-02 = أمس
place: hodeidah = الحديدة
on -: icrc = سوقا للسمك ومحيط أكبر مستشفى
killed icrc: 55 civilian = 55 مدنيا
wounded icrc: 170 civilian = 170 آخرون
==== y11 | المشهد اليمني | 2019-03-16
سقطت قذيفة أطلقها الحوثيون على منزل في حي الروضة شمالي تعز مساء السبت فقتلت ثلاثة أطفال أشقاء وأصابت والدتهم.
---
event taiz-siblings: shelling_artillery_missile_attack = سقطت قذيفة
date: 2019-03-16 evening = مساء السبت
place: taiz-rawda = حي الروضة
by houthis: = الحوثيون
on -: = منزل
killed: 3 child = ثلاثة أطفال أشقاء
wounded: 1 woman = والدتهم
==== y12 | تعز تايم | 2019-03-17
أفاد مصدر طبي في مستشفى الروضة بوصول جثامين ثلاثة أشقاء وأمهم المصابة بعد قصف مدفعي حوثي طال منزلهم في مدينة تعز أمس.
---
source med: medical anon = مصدر طبي
event taiz-siblings: shelling_artillery_missile_attack = قصف مدفعي
date: 2019-03-16 = أمس
place: taiz = مدينة تعز
by houthis: med = حوثي
on -: med = منزلهم
weapon: artillery = مدفعي
killed med: 3 child = ثلاثة أشقاء
wounded med: 1 woman = أمهم المصابة
==== y13 | قناة بلقيس | 2019-03-17
استنكرت منظمة سام مقتل 3 أطفال من أسرة واحدة بقذيفة هاون على حي الروضة في تعز يوم السبت، وحملت جماعة الحوثي المسؤولية.
---
source sam: ngo id=sam = منظمة سام
event taiz-siblings: shelling_artillery_missile_attack = قذيفة هاون
date: 2019-03-16 = يوم السبت
place: taiz-rawda = حي الروضة
by houthis: sam = جماعة الحوثي
weapon: mortar = هاون
killed sam: 3 child = 3 أطفال من أسرة واحدة
==== y14 | سبتمبر نت | 2020-01-18
استشهد عشرات الجنود من اللواء الرابع حماية رئاسية بصاروخ باليستي أطلقته ميليشيا الحوثي على مسجد معسكر الاستقبال في مأرب أثناء صلاة المغرب السبت.
---
event marib-mosque: shelling_artillery_missile_attack = صاروخ باليستي أطلقته
date: 2020-01-18 evening = صلاة المغرب السبت
place: marib = مأرب
by houthis: = ميليشيا الحوثي
on yemen-army: = مسجد معسكر الاستقبال
weapon: missile = صاروخ باليستي
killed: ? combatant yemen-army = عشرات الجنود
==== y15 | فرانس برس عربي | 2020-01-19
قالت مصادر طبية وعسكرية إن 83 جنديا قتلوا وأصيب 148 في هجوم صاروخي وبطائرة مسيرة استهدف مسجدا داخل معسكر في محافظة مأرب مساء السبت.
---
source med: medical anon = مصادر طبية وعسكرية
event marib-mosque: shelling_artillery_missile_attack = هجوم صاروخي
date: 2020-01-18 evening = مساء السبت
place: marib = مأرب
on -: med = مسجدا داخل معسكر
weapon: missile = صاروخي
killed med: 83 combatant = 83 جنديا
wounded med: 148 combatant = 148
==== y16 | الجزيرة نت | 2020-01-20
ارتفعت حصيلة الهجوم على مسجد بمعسكر الاستقبال في مأرب إلى 111 قتيلا من العسكريين بحسب مصدر طبي، ولم تعلن جماعة الحوثي مسؤوليتها عن القصف الذي وقع أول أمس.
---
source med: medical anon = مصدر طبي
event marib-mosque: shelling_artillery_missile_attack = الهجوم
date: 2020-01-18 = أول أمس
place: marib = مأرب
on -: = مسجد بمعسكر الاستقبال
killed med: 111 combatant = 111 قتيلا من العسكريين
==== y17 | مأرب برس | 2020-01-19 | copy y15
---
swap: قتلوا وأصيب = لقوا مصرعهم وأصيب
==== y18 | وكالة خبر | 2016-10-08
سقط 82 شهيدا و534 جريحا في حصيلة أولية للغارات على الصالة الكبرى في صنعاء أثناء عزاء آل الرويشان اليوم السبت وفق وزارة الصحة.
---
source moh: government id=houthi-health aff=houthis = وزارة الصحة
event sanaa-funeral: air_drone_strike = لغارات
date: 2016-10-08 = اليوم السبت
place: sanaa = صنعاء
on -: = الصالة الكبرى
killed moh: 82 unknown = 82 شهيدا
wounded moh: 534 unknown = 534 جريحا
==== y19 | أخبار الأمم المتحدة | 2016-10-09
أعلن منسق الشؤون الإنسانية جيمي ماكغولدريك أن التقديرات الأولية تشير إلى مقتل أكثر من 140 شخصا وإصابة 525 في قصف صالة عزاء بصنعاء أمس.
---
source un: un id=un-ocha aff=un = جيمي ماكغولدريك
event sanaa-funeral: air_drone_strike = قصف صالة عزاء
date: 2016-10-08 = أمس
place: sanaa = صنعاء
on -: un = صالة عزاء
killed un: >140 unknown = أكثر من 140 شخصا
wounded un: 525 unknown = 525
==== y20 | العربية | 2016-10-15
أقر فريق تقييم الحوادث بأن طائرة تابعة للتحالف استهدفت خطأ قاعة العزاء في صنعاء يوم الثامن من أكتوبر بناء على معلومات مغلوطة.
---
source jiat: military id=saudi-led-coalition = فريق تقييم الحوادث
event sanaa-funeral: air_drone_strike = استهدفت
date: 2016-10-08 = يوم الثامن من أكتوبر
place: sanaa = صنعاء
by saudi-led-coalition: jiat = للتحالف
on -: jiat = قاعة العزاء
weapon: aircraft = طائرة
==== y21 | المصدر أونلاين | 2016-10-09
قتل العشرات من القادة العسكريين والمدنيين حين قصف طيران التحالف بصاروخين صالة عزاء والد وزير الداخلية جلال الرويشان جنوبي صنعاء عصر السبت.
---
event sanaa-funeral: air_drone_strike = قصف طيران
date: 2016-10-08 afternoon = عصر السبت
place: sanaa = صنعاء
by saudi-led-coalition: = طيران التحالف
on -: = صالة عزاء والد وزير الداخلية جلال الرويشان
weapon: aircraft = طيران
killed: ? mixed = العشرات من القادة
==== y22 | عدن الغد | 2016-08-29
ارتفع إلى 60 عدد القتلى في التفجير الانتحاري الذي نفذ بسيارة مفخخة صباح اليوم وسط تجمع لمجندين في مدرسة السنافر بالمنصورة في عدن، بحسب مكتب الصحة.
---
source moh: medical id=aden-health = مكتب الصحة
event aden-recruits: suicide_bomb = التفجير الانتحاري
date: 2016-08-29 morning = صباح اليوم
place: aden = عدن
on -: = تجمع لمجندين
weapon: vehicle_bomb = سيارة مفخخة
killed moh: 60 unknown = 60
==== y23 | رويترز عربي | 2016-08-29
قالت منظمة أطباء بلا حدود إن مستشفاها في عدن استقبل 45 قتيلا على الأقل بعدما صدم مهاجم بسيارة ملغومة مركز تجنيد يوم الاثنين. وأعلنت الدولة الإسلامية مسؤوليتها.
---
source msf: ngo id=msf = أطباء بلا حدود
source is: armed_group id=islamic-state = الدولة الإسلامية
event aden-recruits: suicide_bomb = صدم مهاجم
date: 2016-08-29 = يوم الاثنين
place: aden = عدن
by islamic-state: is = الدولة الإسلامية
on -: msf = مركز تجنيد
weapon: vehicle_bomb = سيارة ملغومة
killed msf: >=45 unknown = 45 قتيلا على الأقل
==== y24 | سكاي نيوز عربية | 2016-08-30
وصل عدد ضحايا تفجير مركز التجنيد في عدن أمس إلى 71 قتيلا و98 مصابا وفق مصادر أمنية، وقد تبناه داعش.
---
source sec: official anon = مصادر أمنية
source is: armed_group id=islamic-state = داعش
event aden-recruits: suicide_bomb = تفجير
date: 2016-08-29 = أمس
place: aden = عدن
by islamic-state: is = داعش
on -: = مركز التجنيد
killed sec: 71 unknown = 71 قتيلا
wounded sec: 98 unknown = 98 مصابا
==== y25 | الضالع نيوز | 2020-05-03
استشهدت الطفلة ريماس برصاص قناص حوثي في قرية المشاريح بمنطقة قعطبة شمال الضالع ظهر اليوم الأحد.
---
event qataba-sniper: attack = برصاص قناص
date: 2020-05-03 noon = ظهر اليوم الأحد
place: qataba = قعطبة
by houthis: = حوثي
on -: = الطفلة ريماس
weapon: small_arms = قناص
killed: 1 child = الطفلة ريماس
==== y26 | المصدر أونلاين | 2020-05-04
قالت مصادر محلية إن قناصا من ميليشيا الحوثي أردى طفلة تدعى ريماس في مديرية قعطبة بمحافظة الضالع أمس.
---
source loc: other anon = مصادر محلية
event qataba-sniper: attack = أردى
date: 2020-05-03 = أمس
place: qataba = مديرية قعطبة
by houthis: loc = ميليشيا الحوثي
on -: loc = طفلة تدعى ريماس
killed loc: 1 child = طفلة تدعى ريماس
==== y27 | يمن شباب | 2020-05-10
دانت شبكة حقوقية مقتل الطفلة ريماس قنصا برصاص الحوثيين في محافظة الضالع الأحد الماضي.
---
source net: ngo id=yemen-network = شبكة حقوقية
event qataba-sniper: attack = قنصا
date: 2020-05-03 = الأحد الماضي
place: dhale = الضالع
by houthis: net = الحوثيين
on -: net = الطفلة ريماس
killed net: 1 child = الطفلة ريماس
