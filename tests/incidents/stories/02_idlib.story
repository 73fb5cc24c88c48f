==== s1 | شام نيوز | 2019-07-22
استهدفت طائرات حربية روسية صباح اليوم سوق الخضار وسط مدينة سراقب بعدة غارات، ما أدى إلى مقتل 11 مدنيا وجرح 30 آخرين وفق الدفاع المدني.
---
source cd: civil_defence id=white-helmets = الدفاع المدني
event saraqib-market: air_drone_strike = غارات
date: 2019-07-22 morning = صباح اليوم
place: saraqib = مدينة سراقب
by russia-military: = طائرات حربية روسية
on -: = سوق الخضار
weapon: aircraft = طائرات حربية
killed cd: 11 civilian = 11 مدنيا
wounded cd: 30 civilian = 30 آخرين
==== s2 | الأناضول بالعربية | 2019-07-22
قال الدفاع المدني السوري المعروف بالخوذ البيضاء إن أحد عشر شخصا قتلوا في قصف جوي طال سوقا للخضار في سراقب شرقي إدلب صباحا، ورجح ارتفاع الحصيلة لوجود عالقين تحت الأنقاض.
---
source cd: civil_defence id=white-helmets = الدفاع المدني السوري
event saraqib-market: air_drone_strike = قصف جوي
date: 2019-07-22 morning = صباحا
place: saraqib = سراقب
on -: = سوقا للخضار
killed cd: 11 unknown = أحد عشر شخصا
==== s3 | وكالة ستيب | 2019-07-23
ارتفعت حصيلة مجزرة سوق سراقب أمس إلى 16 قتيلا مدنيا بينهم أربعة أطفال بعد وفاة مصابين متأثرين بجراحهم، كما أعلنت منظمة الدفاع المدني، وبلغ عدد الجرحى 38.
---
source cd: civil_defence id=white-helmets = منظمة الدفاع المدني
event saraqib-market: air_drone_strike = مجزرة
date: 2019-07-22 = أمس
place: saraqib = سراقب
on -: = سوق سراقب
killed cd: 16 civilian = 16 قتيلا مدنيا
killed cd: 4 child part = أربعة أطفال
wounded cd: 38 civilian = 38
==== s4 | روسيا بالعربي | 2019-07-23
نفت وزارة الدفاع الروسية تنفيذ طائراتها أي غارة على سوق في مدينة سراقب السورية يوم الاثنين، ووصفت الحديث عن سقوط قتلى بأنه كاذب.
---
source mod: military id=russia-military = وزارة الدفاع الروسية
event saraqib-market: air_drone_strike denied = غارة على سوق
date: 2019-07-22 = يوم الاثنين
place: saraqib = مدينة سراقب
by russia-military: mod = طائراتها
on -: = سوق
killed mod: 0 unknown denied = سقوط قتلى
==== s5 | نداء سوريا | 2019-07-22 | copy s1 cut 1
==== s6 | شام نيوز | 2019-07-22
مساء اليوم عاودت مروحيات النظام قصف مدينة سراقب ببراميل متفجرة استهدفت مشفى الحياة، فقتل ممرضان وأصيب خمسة من الكادر الطبي بحسب مديرية صحة إدلب.
---
source dir: medical id=idlib-health = مديرية صحة إدلب
event saraqib-hospital: air_drone_strike = قصف مدينة سراقب
date: 2019-07-22 evening = مساء اليوم
place: saraqib = مدينة سراقب
by syria-army: = مروحيات النظام
on -: = مشفى الحياة
weapon: aircraft = مروحيات
killed dir: 2 medic = ممرضان
wounded dir: 5 medic = خمسة من الكادر الطبي
==== s7 | عنب بلدي | 2019-07-23
أعلنت مديرية الصحة في إدلب خروج مشفى الحياة في سراقب عن الخدمة بعد استهدافه ليلة أمس بالبراميل من مروحيات قوات النظام، ومقتل اثنين من كوادره.
---
source dir: medical id=idlib-health = مديرية الصحة في إدلب
event saraqib-hospital: air_drone_strike = استهدافه
date: 2019-07-22 night = ليلة أمس
place: saraqib = سراقب
by syria-army: dir = مروحيات قوات النظام
on -: dir = مشفى الحياة
killed dir: 2 medic = اثنين من كوادره
==== s8 | أورينت | 2019-07-23
وثق ناشطون مقتل ممرضين اثنين وجرح خمسة إثر سقوط براميل متفجرة على مشفى في سراقب مساء الاثنين، وهو ثاني قصف تتعرض له المدينة في يوم واحد بعد مجزرة السوق التي راح ضحيتها 16 مدنيا.
---
source act: activist anon = ناشطون
event saraqib-hospital: air_drone_strike = سقوط براميل
date: 2019-07-22 evening = مساء الاثنين
place: saraqib = سراقب
on -: act = مشفى
killed act: 2 medic = ممرضين اثنين
wounded act: 5 medic = خمسة
event saraqib-market: air_drone_strike = مجزرة السوق
date: 2019-07-22 = في يوم واحد
place: saraqib = سراقب
on -: = السوق
killed: 16 civilian = 16 مدنيا
==== s9 | شام نيوز | 2019-07-22
ألقت مروحيات النظام براميلها ظهر الاثنين على حي سكني في معرة النعمان جنوب إدلب، فقتلت عائلة الشيخ المؤلفة من ستة أشخاص بينهم ثلاثة أطفال.
---
event maarat-family: air_drone_strike = ألقت مروحيات
date: 2019-07-22 noon = ظهر الاثنين
place: maarat = معرة النعمان
by syria-army: = مروحيات النظام
on -: = حي سكني
weapon: aircraft = مروحيات
killed: 6 civilian = ستة أشخاص
killed: 3 child part = ثلاثة أطفال
==== s10 | بلدي نيوز | 2019-07-23
قال المرصد السوري إن ستة أفراد من عائلة واحدة قضوا في قصف بالبراميل المتفجرة استهدف منزلهم بمدينة معرة النعمان أمس الاثنين.
---
source sohr: monitor id=sohr = المرصد السوري
event maarat-family: air_drone_strike = قصف بالبراميل
date: 2019-07-22 = أمس الاثنين
place: maarat = معرة النعمان
on -: sohr = منزلهم
killed sohr: 6 civilian = ستة أفراد من عائلة واحدة
==== s11 | سمارت | 2019-07-22
قتل أب وأم وأولادهما الأربعة من عائلة الشيخ بقصف مروحي على المعرة في ريف إدلب الجنوبي اليوم، حسب ما أفاد به الدفاع المدني.
---
source cd: civil_defence id=white-helmets = الدفاع المدني
event maarat-family: air_drone_strike = قصف مروحي
date: 2019-07-22 = اليوم
place: maarat = المعرة
killed cd: 6 civilian = أب وأم وأولادهما الأربعة
on -: cd = عائلة الشيخ
==== s12 | شام نيوز | 2019-07-22
قصف الطيران الروسي أطراف مدينة كفرنبل بالصواريخ الفراغية ظهر اليوم فقتل مزارعا وابنه وأصاب ثلاثة.
---
event kafr-nabl-farm: air_drone_strike = قصف الطيران
date: 2019-07-22 noon = ظهر اليوم
place: kafr-nabl = كفرنبل
by russia-military: = الطيران الروسي
on -: = مزارعا وابنه
weapon: aircraft = الطيران
killed: 2 civilian = مزارعا وابنه
wounded: 3 civilian = ثلاثة
==== s13 | راديو فرش | 2019-07-22
استشهد رجل وولده بينما كانا يعملان في أرضهما الزراعية عندما أغارت مقاتلة روسية على محيط كفرنبل اليوم الاثنين، وجرح ثلاثة مزارعين.
---
event kafr-nabl-farm: air_drone_strike = أغارت مقاتلة
date: 2019-07-22 = اليوم الاثنين
place: kafr-nabl = كفرنبل
by russia-military: = مقاتلة روسية
on -: = أرضهما الزراعية
killed: 2 civilian = رجل وولده
wounded: 3 civilian = ثلاثة مزارعين
==== s14 | الدرر الشامية | 2019-07-23
سقط قتيلان مدنيان من المزارعين بغارة روسية على أراضي كفرنبل ظهر أمس.
---
event kafr-nabl-farm: air_drone_strike = غارة روسية
date: 2019-07-22 noon = ظهر أمس
place: kafr-nabl = كفرنبل
by russia-military: = روسية
killed: 2 civilian = قتيلان مدنيان من المزارعين
on -: = المزارعين
==== s15 | شام نيوز | 2019-08-16
ارتكب الطيران الروسي مساء الجمعة مجزرة في قرية حاس بريف إدلب الجنوبي باستهداف مركز إيواء للنازحين، ما أوقع 13 قتيلا بينهم طفلة.
---
event hass-camp: air_drone_strike = استهداف مركز إيواء
date: 2019-08-16 evening = مساء الجمعة
place: hass = قرية حاس
by russia-military: = الطيران الروسي
on -: = مركز إيواء للنازحين
killed: 13 civilian = 13 قتيلا
killed: 1 child part = طفلة
==== s16 | فرانس برس عربي | 2019-08-17
قتل 13 مدنيا من النازحين الجمعة في غارات روسية طالت تجمعا لهم قرب كفرنبل في محافظة إدلب وفق ما أفاد المرصد السوري لحقوق الإنسان الذي أوضح أن طفلة بين القتلى.
---
source sohr: monitor id=sohr = المرصد السوري لحقوق الإنسان
event hass-camp: air_drone_strike = غارات روسية
date: 2019-08-16 = الجمعة
place: kafr-nabl = كفرنبل
by russia-military: sohr = روسية
on -: sohr = النازحين
killed sohr: 13 civilian = 13 مدنيا من النازحين
killed sohr: 1 child part = طفلة
==== s17 | عنب بلدي | 2019-08-17
ارتفع إلى 15 عدد ضحايا القصف الروسي الذي طال مساء أمس مركزا لإيواء النازحين في بلدة حاس وفق فرق الدفاع المدني التي انتشلت الجثث.
---
source cd: civil_defence id=white-helmets = فرق الدفاع المدني
event hass-camp: air_drone_strike = القصف الروسي
date: 2019-08-16 evening = مساء أمس
place: hass = بلدة حاس
by russia-military: cd = الروسي
on -: cd = مركزا لإيواء النازحين
killed cd: 15 civilian = 15 عدد ضحايا
==== s18 | تلفزيون سوريا | 2019-08-17 | copy s16
نقلا عن الوكالة:
---
swap: قرب كفرنبل = بالقرب من كفرنبل
==== s19 | شام نيوز | 2019-08-16
قصفت مدفعية النظام مدينة جسر الشغور مساء الجمعة بعشرات القذائف، فقتلت امرأة وأصابت طفليها.
---
event jisr-shelling: shelling_artillery_missile_attack = قصفت مدفعية
date: 2019-08-16 evening = مساء الجمعة
place: jisr = مدينة جسر الشغور
by syria-army: = مدفعية النظام
weapon: artillery = مدفعية
killed: 1 woman = امرأة
wounded: 2 child = طفليها
==== s20 | سمارت | 2019-08-17
توفيت سيدة وجرح ولداها جراء سقوط قذائف مدفعية أطلقتها قوات النظام أمس على أحياء جسر الشغور غرب إدلب.
---
event jisr-shelling: shelling_artillery_missile_attack = سقوط قذائف
date: 2019-08-16 = أمس
place: jisr = جسر الشغور
by syria-army: = قوات النظام
weapon: artillery = قذائف مدفعية
killed: 1 woman = سيدة
wounded: 2 child = ولداها
==== s21 | بلدي نيوز | 2019-08-16
ذكر مراسلنا أن شابة قتلت وأصيب طفلان بقصف براجمات الصواريخ على جسر الشغور من معسكر جورين.
---
event jisr-shelling: shelling_artillery_missile_attack = قصف براجمات الصواريخ
place: jisr = جسر الشغور
weapon: rocket = الصواريخ
killed: 1 woman = شابة
wounded: 2 child = طفلان
