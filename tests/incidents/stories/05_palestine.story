==== p1 | وفا | 2023-10-09
استشهد خمسون مواطنا وأصيب العشرات صباح اليوم في غارات لطائرات الاحتلال على سوق الترنس وسط مخيم جباليا، وفق وزارة الصحة.
---
source moh: government id=gaza-health = وزارة الصحة
event jabalia-market: air_drone_strike = غارات
date: 2023-10-09 morning = صباح اليوم
place: jabalia = مخيم جباليا
by israel-military: = طائرات الاحتلال
on -: = سوق الترنس
weapon: aircraft = طائرات
killed moh: 50 civilian = خمسون مواطنا
wounded moh: ? civilian = العشرات
==== p2 | الجزيرة نت | 2023-10-09
أفادت وزارة الصحة في غزة بسقوط 50 شهيدا جراء قصف إسرائيلي استهدف سوقا مكتظة في جباليا شمال القطاع الاثنين.
---
source moh: government id=gaza-health = وزارة الصحة في غزة
event jabalia-market: air_drone_strike = قصف إسرائيلي
date: 2023-10-09 = الاثنين
place: jabalia = جباليا
by israel-military: moh = إسرائيلي
on -: moh = سوقا مكتظة
killed moh: 50 unknown = 50 شهيدا
==== p3 | تايمز بالعربية | 2023-10-10
قال الجيش الإسرائيلي إنه هاجم أمس أهدافا لحماس في منطقة جباليا وقتل قياديا في الحركة كان يختبئ قرب السوق.
---
source idf: military id=israel-military = الجيش الإسرائيلي
event jabalia-market: air_drone_strike = هاجم
date: 2023-10-09 = أمس
place: jabalia = منطقة جباليا
by israel-military: idf = الجيش الإسرائيلي
on hamas: idf = السوق
killed idf: 1 combatant hamas = قياديا
==== p4 | شهاب | 2023-10-09 | copy p1
---
==== p5 | وفا | 2023-10-09
قصفت طائرات الاحتلال الليلة منزلا لعائلة أبو سعدة في جباليا النزلة، ما أدى لاستشهاد 15 مواطنا غالبيتهم أطفال ونساء.
---
event jabalia-house: air_drone_strike = قصفت طائرات
date: 2023-10-09 night = الليلة
place: jabalia = جباليا النزلة
by israel-military: = طائرات الاحتلال
on -: = منزلا لعائلة أبو سعدة
weapon: aircraft = طائرات
killed: 15 civilian = 15 مواطنا
==== p6 | القدس برس | 2023-10-10
انتشلت طواقم الدفاع المدني جثامين 15 فردا من عائلة أبو سعدة قضوا في استهداف منزلهم بجباليا ليل الاثنين.
---
source cd: civil_defence id=gaza-civil-defence = الدفاع المدني
event jabalia-house: air_drone_strike = استهداف
date: 2023-10-09 night = ليل الاثنين
place: jabalia = جباليا
on -: cd = عائلة أبو سعدة
killed cd: 15 civilian = 15 فردا من عائلة أبو سعدة
==== p7 | العربي الجديد | 2023-10-10
ومن بين المجازر مجزرة آل أبو سعدة شمال قطاع غزة حيث قتل ما لا يقل عن 15 مدنيا بصاروخين على بيتهم مساء أمس.
---
event jabalia-house: air_drone_strike = صاروخين على بيتهم
date: 2023-10-09 evening = مساء أمس
place: gaza-north = شمال قطاع غزة
on -: = آل أبو سعدة
killed: >=15 civilian = ما لا يقل عن 15 مدنيا
==== p8 | وفا | 2024-05-12
ارتقى ثمانية مواطنين بقصف مسيرة للاحتلال مجموعة من النازحين في دير البلح عصر اليوم.
---
event deir-balah-group: air_drone_strike = قصف مسيرة
date: 2024-05-12 afternoon = عصر اليوم
place: deir-balah = دير البلح
by israel-military: = للاحتلال
on -: = مجموعة من النازحين
weapon: drone = مسيرة
killed: 8 civilian = ثمانية مواطنين
==== p9 | الأناضول بالعربية | 2024-05-12
قال مصدر طبي في مستشفى شهداء الأقصى للأناضول إن ثمانية فلسطينيين بينهم ثلاث نساء قتلوا حين استهدفت طائرة إسرائيلية مسيرة تجمعا لنازحين غربي دير البلح.
---
source aa: news_agency id=anadolu = للأناضول
source med: medical anon via=aa = مصدر طبي في مستشفى شهداء الأقصى
event deir-balah-group: air_drone_strike = استهدفت
place: deir-balah = دير البلح
by israel-military: med = إسرائيلية
on -: med = تجمعا لنازحين
weapon: drone = طائرة إسرائيلية مسيرة
killed med: 8 unknown = ثمانية فلسطينيين
killed med: 3 woman part = ثلاث نساء
==== p10 | قدس نت | 2024-05-13
نقلت الأناضول عن مصدر طبي أن حصيلة استهداف النازحين أمس في دير البلح ارتفعت إلى تسعة شهداء بعد وفاة جريح.
---
source aa: news_agency id=anadolu = الأناضول
source med: medical anon via=aa = مصدر طبي
event deir-balah-group: air_drone_strike = استهداف النازحين
date: 2024-05-12 = أمس
place: deir-balah = دير البلح
on -: med = النازحين
killed med: 9 unknown = تسعة شهداء
==== p11 | وفا | 2024-05-12
استشهد أربعة أشخاص من عائلة درويش في قصف مدفعي طال منزلهم بمخيم النصيرات عصر اليوم.
---
event nuseirat-family: shelling_artillery_missile_attack = قصف مدفعي
date: 2024-05-12 afternoon = عصر اليوم
place: nuseirat = مخيم النصيرات
on -: = عائلة درويش
weapon: artillery = مدفعي
killed: 4 civilian = أربعة أشخاص من عائلة درويش
==== p12 | صفا | 2024-05-12
أربعة شهداء من آل درويش بقذائف دبابات الاحتلال على منزل في النصيرات وسط القطاع.
---
event nuseirat-family: shelling_artillery_missile_attack = قذائف دبابات
place: nuseirat = النصيرات
by israel-military: = الاحتلال
on -: = آل درويش
weapon: tank = دبابات
killed: 4 civilian = أربعة شهداء من آل درويش
==== p13 | الرسالة | 2024-05-13
شيع أهالي النصيرات أربعة من عائلة درويش قتلوا أمس بقصف مدفعية إسرائيلية استهدف بيتهم.
---
event nuseirat-family: shelling_artillery_missile_attack = قصف مدفعية
date: 2024-05-12 = أمس
place: nuseirat = النصيرات
by israel-military: = إسرائيلية
on -: = عائلة درويش
weapon: artillery = مدفعية
killed: 4 civilian = أربعة من عائلة درويش
==== p14 | وفا | 2023-01-26
استشهد تسعة مواطنين بينهم مسنة وأصيب عشرون برصاص قوات الاحتلال خلال اقتحامها مخيم جنين صباح اليوم الخميس، حسب وزارة الصحة.
---
source moh: government id=palestine-health = وزارة الصحة
event jenin-raid: armed_clash = اقتحامها
date: 2023-01-26 morning = صباح اليوم الخميس
place: jenin-camp = مخيم جنين
by israel-military: = قوات الاحتلال
weapon: small_arms = رصاص
killed moh: 9 unknown = تسعة مواطنين
killed moh: 1 woman part = مسنة
wounded moh: 20 unknown = عشرون
==== p15 | تايمز بالعربية | 2023-01-26
قال الجيش الإسرائيلي إن قواته دخلت جنين لاعتقال خلية للجهاد الإسلامي فتبادلت إطلاق النار مع مسلحين وقتلت عددا منهم.
---
source idf: military id=israel-military = الجيش الإسرائيلي
event jenin-raid: armed_clash = تبادلت إطلاق النار
place: jenin = جنين
by israel-military: idf = الجيش الإسرائيلي
on islamic-jihad: idf = للجهاد الإسلامي
killed idf: ? combatant islamic-jihad = عددا منهم
==== p16 | الميادين | 2023-01-27
أعلنت وزارة الصحة الفلسطينية ارتفاع عدد شهداء العدوان على جنين ومخيمها أمس إلى عشرة.
---
source moh: government id=palestine-health = وزارة الصحة الفلسطينية
event jenin-raid: armed_clash = العدوان
date: 2023-01-26 = أمس
place: jenin = جنين ومخيمها
killed moh: 10 unknown = عشرة
==== p17 | فرانس برس عربي | 2023-01-26
قتل تسعة فلسطينيين الخميس في عملية للجيش الإسرائيلي في مخيم جنين تخللتها اشتباكات مع مقاتلي سرايا القدس.
---
event jenin-raid: armed_clash = اشتباكات
date: 2023-01-26 = الخميس
place: jenin-camp = مخيم جنين
by israel-military: = للجيش الإسرائيلي
on islamic-jihad: = سرايا القدس
killed: 9 unknown = تسعة فلسطينيين
==== p18 | وفا | 2023-02-26
هاجم مئات المستوطنين مساء اليوم بلدة حوارة جنوب نابلس فأحرقوا عشرات المنازل والمركبات، واستشهد الشاب سامح أقطش برصاصهم.
---
event huwara: attack = هاجم
date: 2023-02-26 evening = مساء اليوم
place: huwara = بلدة حوارة
by israel-settlers: = المستوطنين
on -: = الشاب سامح أقطش
killed: 1 civilian = الشاب سامح أقطش
==== p19 | رويترز عربي | 2023-02-27
ذكر مسؤولون فلسطينيون أن رجلا قتل وأصيب نحو 390 عندما أضرم مستوطنون إسرائيليون النار في بيوت وسيارات بحوارة ليل الأحد.
---
source off: official anon aff=palestine = مسؤولون فلسطينيون
event huwara: attack = أضرم
date: 2023-02-26 night = ليل الأحد
place: huwara = حوارة
by israel-settlers: off = مستوطنون إسرائيليون
on -: off = بيوت وسيارات
killed off: 1 civilian = رجلا
wounded off: ~390 unknown = نحو 390
==== p20 | القدس | 2023-02-27
أصيب 390 فلسطينيا واستشهد سامح أقطش في اعتداءات المستوطنين على حوارة وزعترة قرب نابلس أمس بحسب الهلال الأحمر.
---
source rc: medical id=palestine-red-crescent = الهلال الأحمر
event huwara: attack = اعتداءات
date: 2023-02-26 = أمس
place: huwara = حوارة
by israel-settlers: rc = المستوطنين
on -: rc = سامح أقطش
killed rc: 1 unknown = سامح أقطش
wounded rc: 390 unknown = 390 فلسطينيا
==== p21 | شهاب | 2024-04-06
قالت كتائب القسام إن مقاتليها أوقعوا قوة إسرائيلية في كمين مركب بحي الزنة شرق خان يونس فقتلوا تسعة جنود.
---
source qassam: armed_group id=qassam aff=hamas = كتائب القسام
event zanna-ambush: armed_clash = كمين مركب
place: khan-younis = خان يونس
by qassam: qassam = كتائب القسام
on israel-military: qassam = قوة إسرائيلية
killed qassam: 9 combatant israel-military = تسعة جنود
==== p22 | تايمز بالعربية | 2024-04-06
أعلن الجيش الإسرائيلي مقتل أربعة من جنوده في معركة جنوب قطاع غزة اليوم بعد خروج مسلحين من نفق في خان يونس.
---
source idf: military id=israel-military = الجيش الإسرائيلي
event zanna-ambush: armed_clash = معركة
date: 2024-04-06 = اليوم
place: khan-younis = خان يونس
on israel-military: idf = جنوده
killed idf: 4 combatant israel-military = أربعة من جنوده
==== p23 | الميادين | 2024-04-07
اعترف الاحتلال بمقتل ضابط وثلاثة جنود أمس في كمين الزنة بخان يونس الذي أعلنت القسام أنها قتلت فيه تسعة.
---
source idf: military id=israel-military = الاحتلال
source qassam: armed_group id=qassam aff=hamas = القسام
event zanna-ambush: armed_clash = كمين الزنة
date: 2024-04-06 = أمس
place: khan-younis = خان يونس
by qassam: = القسام
on israel-military: idf = الاحتلال
killed idf: 1 combatant israel-military = ضابط
killed idf: 3 combatant israel-military = ثلاثة جنود
killed qassam: 9 combatant israel-military = تسعة
==== p24 | وفا | 2024-04-06
استشهد مسعفان وأصيب ثالث بقصف مركبة إسعاف في عبسان الكبيرة شرق خان يونس ظهر اليوم.
---
event abasan-ambulance: air_drone_strike = قصف مركبة إسعاف
date: 2024-04-06 noon = ظهر اليوم
place: abasan = عبسان الكبيرة
on -: = مركبة إسعاف
killed: 2 medic = مسعفان
wounded: 1 medic = ثالث
==== p25 | الهلال الأحمر | 2024-04-06
أعلن الهلال الأحمر استهداف إحدى سيارات الإسعاف التابعة له ببلدة عبسان شرقي خان يونس اليوم ومقتل اثنين من طاقمها.
---
source rc: medical id=palestine-red-crescent = الهلال الأحمر##1
event abasan-ambulance: air_drone_strike = استهداف
date: 2024-04-06 = اليوم
place: abasan = عبسان
on -: rc = سيارات الإسعاف
killed rc: 2 medic = اثنين من طاقمها
==== p26 | صفا | 2024-04-07
قصفت مسيرة إسرائيلية أمس سيارة إسعاف في عبسان فارتقى المسعفان وجرح سائق.
---
event abasan-ambulance: air_drone_strike = قصفت مسيرة
date: 2024-04-06 = أمس
place: abasan = عبسان
by israel-military: = إسرائيلية
on -: = سيارة إسعاف
weapon: drone = مسيرة
killed: 2 medic = المسعفان
wounded: 1 medic = سائق
