==== h1 | زاكروس | 2014-11-23
استهدف طيران التحالف رتلا لتنظيم داعش غرب الرمادي مساء الأحد، وقال مصدر في قيادة عمليات الأنبار إن 18 مسلحا قتلوا.
---
source src: military anon aff=iraq = مصدر في قيادة عمليات الأنبار
event ramadi-column: air_drone_strike = استهدف طيران
date: 2014-11-23 evening = مساء الأحد
place: ramadi = الرمادي
by us-led-coalition: src = طيران التحالف
on islamic-state: src = رتلا لتنظيم داعش
killed src: 18 combatant islamic-state = 18 مسلحا
==== h2 | صوت العراق | 2014-11-24
أكدت قيادة عمليات الأنبار مقتل ثمانية عشر داعشيا وتدمير ست عجلات بضربة للتحالف الدولي على مشارف الرمادي أمس.
---
source cmd: military id=anbar-command aff=iraq = قيادة عمليات الأنبار
event ramadi-column: air_drone_strike = ضربة
date: 2014-11-23 = أمس
place: ramadi = مشارف الرمادي
by us-led-coalition: cmd = للتحالف الدولي
on islamic-state: cmd = داعشيا
killed cmd: 18 combatant islamic-state = ثمانية عشر داعشيا
==== h3 | أخبار الفرات | 2014-11-24
قالت القيادة المركزية الأمريكية إن طائراتها دمرت مركبات للتنظيم قرب مدينة الرمادي الأحد.
---
source cent: military id=us-military aff=us = القيادة المركزية الأمريكية
event ramadi-column: air_drone_strike = دمرت
date: 2014-11-23 = الأحد
place: ramadi = مدينة الرمادي
by us-military: cent = القيادة المركزية الأمريكية
on islamic-state: cent = للتنظيم
==== h4 | صوت العراق | 2014-11-23
أصيب خمسة من عناصر الشرطة بانفجار عبوة ناسفة في حي الملعب بالرمادي صباح اليوم حسب مصدر طبي.
---
source med: medical anon = مصدر طبي
event ramadi-ied: remote_explosive_landmine_ied = انفجار عبوة
date: 2014-11-23 morning = صباح اليوم
place: ramadi = الرمادي
on iraq-police: med = عناصر الشرطة
weapon: ied = عبوة ناسفة
wounded med: 5 security = خمسة من عناصر الشرطة
==== h5 | زاكروس | 2014-11-23
جرح خمسة شرطيين إثر عبوة انفجرت بدوريتهم وسط الرمادي.
---
event ramadi-ied: remote_explosive_landmine_ied = عبوة انفجرت
place: ramadi = الرمادي
on iraq-police: = دوريتهم
weapon: ied = عبوة
wounded: 5 security = خمسة شرطيين
==== h6 | الأنبار اليوم | 2014-11-24
وأوضح ضابط أن دورية للشرطة تعرضت لتفجير في الملعب أمس الأحد ما أوقع قتيلا وأربعة مصابين من أفرادها في الرمادي.
---
source off: official anon = ضابط
event ramadi-ied: remote_explosive_landmine_ied = تفجير
date: 2014-11-23 = أمس الأحد
place: ramadi = الرمادي
on iraq-police: off = دورية للشرطة
killed off: 1 security = قتيلا
wounded off: 4 security = أربعة مصابين
==== h7 | حلب اليوم | 2015-04-12
قضى عشرون مدنيا ببرميلين ألقاهما الطيران المروحي على موقف للحافلات في حي الشعار بحلب ظهر الأحد.
---
event aleppo-stop: air_drone_strike = ألقاهما
date: 2015-04-12 noon = ظهر الأحد
place: aleppo = حلب
by syria-army: = الطيران المروحي
on -: = موقف للحافلات
killed: 20 civilian = عشرون مدنيا
==== h8 | المرصد اليوم | 2015-04-13
وثق المرصد السوري مقتل 24 شخصا بينهم خمسة أطفال في قصف بالبراميل على الشعار شرق حلب يوم أمس.
---
source sohr: monitor id=sohr = المرصد السوري
event aleppo-stop: air_drone_strike = قصف بالبراميل
date: 2015-04-12 = يوم أمس
place: aleppo = حلب
killed sohr: 24 unknown = 24 شخصا
killed sohr: 5 child part = خمسة أطفال
==== h9 | الفيحاء | 2015-04-12
أعلن الدفاع المدني في حلب انتشال عشرين جثة من تحت الركام في حي الشعار بعد استهداف موقف باصات ببرميلين متفجرين.
---
source cd: civil_defence id=white-helmets = الدفاع المدني في حلب
event aleppo-stop: air_drone_strike = استهداف
place: aleppo = حي الشعار
on -: cd = موقف باصات
killed cd: 20 unknown = عشرين جثة
==== h10 | سانا | 2015-04-12
استشهد ثلاثة مواطنين وأصيب 13 بقذائف صاروخية أطلقها إرهابيون على حي السليمانية في حلب.
---
event aleppo-sulaymaniyah: shelling_artillery_missile_attack = قذائف صاروخية
place: aleppo = حلب
by -: = إرهابيون
weapon: rocket = قذائف صاروخية
killed: 3 civilian = ثلاثة مواطنين
wounded: 13 civilian = 13
==== h11 | تشرين | 2015-04-13
ثلاثة شهداء وأكثر من عشرة جرحى حصيلة اعتداء المجموعات المسلحة بالصواريخ على حي السليمانية بحلب أمس الأحد.
---
event aleppo-sulaymaniyah: shelling_artillery_missile_attack = اعتداء
date: 2015-04-12 = أمس الأحد
place: aleppo = حلب
by syria-opposition: = المجموعات المسلحة
weapon: rocket = الصواريخ
killed: 3 unknown = ثلاثة شهداء
wounded: >10 unknown = أكثر من عشرة جرحى
==== h12 | المرصد اليوم | 2015-04-13
سقط 3 قتلى من المدنيين جراء سقوط صواريخ محلية الصنع على أحياء يسيطر عليها النظام في حلب الأحد، وفق المرصد السوري.
---
source sohr: monitor id=sohr = المرصد السوري
event aleppo-sulaymaniyah: shelling_artillery_missile_attack = سقوط صواريخ
date: 2015-04-12 = الأحد
place: aleppo = حلب
weapon: rocket = صواريخ
killed sohr: 3 civilian = 3 قتلى من المدنيين
==== h13 | صحافة مالي | 2019-03-23
هاجم صيادون من الدوغون قرية أوغوساغو للفولان وسط مالي فجر السبت وقتلوا 134 قرويا وفق رئيس بلدية بانكاس.
---
source may: official anon = رئيس بلدية بانكاس
event ogossagou: attack = هاجم صيادون
date: 2019-03-23 dawn = فجر السبت
place: ogossagou = قرية أوغوساغو
by dan-na-ambassagou: may = صيادون من الدوغون
on -: may = للفولان
killed may: 134 civilian = 134 قرويا
==== h14 | أخبار الأمم المتحدة | 2019-03-26
قالت المفوضية السامية لحقوق الإنسان إن 153 شخصا على الأقل بينهم نساء وأطفال قتلوا في أوغوساغو بإقليم موبتي يوم السبت.
---
source ohchr: un id=ohchr = المفوضية السامية لحقوق الإنسان
event ogossagou: attack = قتلوا
date: 2019-03-23 = يوم السبت
place: ogossagou = أوغوساغو
killed ohchr: >=153 civilian = 153 شخصا على الأقل
==== h15 | فرانس برس عربي | 2019-03-24
لقي نحو 130 من رعاة الفولاني حتفهم في مجزرة نفذها مسلحون بزي الصيادين في منطقة موبتي المالية أمس، بحسب قوة الأمم المتحدة.
---
source minusma: un id=minusma = قوة الأمم المتحدة
event ogossagou: attack = مجزرة
date: 2019-03-23 = أمس
place: mopti = موبتي
by -: minusma = مسلحون بزي الصيادين
on -: minusma = رعاة الفولاني
killed minusma: ~130 civilian = نحو 130 من رعاة الفولاني
==== h16 | النيل | 2021-05-08
انفجرت سيارة ملغومة ثم عبوتان أمام مدرسة سيد الشهداء للبنات غربي كابل مساء السبت، وأعلنت الداخلية سقوط 50 قتيلة وأكثر من 100 جريح.
---
source moi: government id=afghan-interior = الداخلية
event kabul-girls: remote_explosive_landmine_ied = انفجرت سيارة ملغومة
date: 2021-05-08 evening = مساء السبت
place: kabul = كابل
on -: = مدرسة سيد الشهداء
weapon: vehicle_bomb = سيارة ملغومة
killed moi: 50 unknown = 50 قتيلة
wounded moi: >100 unknown = أكثر من 100 جريح
==== h17 | الجزيرة نت | 2021-05-10
ارتفع عدد ضحايا تفجيرات مدرسة البنات في دشت برجي بالعاصمة الأفغانية السبت الماضي إلى 85 قتيلا و147 مصابا، ونفت طالبان ضلوعها فيها.
---
source tal: armed_group id=taliban = طالبان
event kabul-girls: remote_explosive_landmine_ied = تفجيرات
date: 2021-05-08 = السبت الماضي
place: kabul = العاصمة الأفغانية
on -: = مدرسة البنات
killed: 85 unknown = 85 قتيلا
wounded: 147 unknown = 147 مصابا
says tal: denied = نفت طالبان
==== h18 | المشهد الأفغاني | 2021-05-08
قتل ما لا يقل عن 30 شخصا معظمهم تلميذات في هجوم قرب مدرسة بكابول اليوم، واتهم الرئيس أشرف غني حركة طالبان.
---
source pres: government id=afghan-president = أشرف غني
event kabul-girls: attack = هجوم
date: 2021-05-08 = اليوم
place: kabul = كابول
by taliban: pres = طالبان
on -: = مدرسة
killed: >=30 unknown = ما لا يقل عن 30 شخصا
==== h19 | ليبيا الحدث | 2020-01-04
سقط 30 طالبا قتلى و33 جريحا في قصف جوي على الكلية العسكرية بالهضبة جنوب طرابلس مساء السبت بحسب وزارة الصحة بحكومة الوفاق.
---
source moh: government id=libya-health = وزارة الصحة بحكومة الوفاق
event hadba: air_drone_strike = قصف جوي
date: 2020-01-04 evening = مساء السبت
place: tripoli = طرابلس
on -: = الكلية العسكرية
killed moh: 30 combatant = 30 طالبا
wounded moh: 33 unknown = 33 جريحا
==== h20 | بوابة إفريقيا | 2020-01-05
نفى سلاح الجو التابع للجيش الوطني قصف الكلية العسكرية في طرابلس ورجح أن تكون قذيفة هاون أصابت الطلبة.
---
source lna: military id=libya-lna = سلاح الجو التابع للجيش الوطني
event hadba: shelling_artillery_missile_attack = قذيفة هاون
place: tripoli = طرابلس
on -: lna = الكلية العسكرية
weapon: mortar = هاون
==== h21 | رويترز عربي | 2020-01-05
قتل 26 على الأقل في هجوم على أكاديمية عسكرية بالعاصمة الليبية ليل السبت وفق متحدث باسم الصحة، وكان الطلبة مجتمعين في ساحة العرض.
---
source moh: government id=libya-health = متحدث باسم الصحة
event hadba: air_drone_strike = هجوم
date: 2020-01-04 night = ليل السبت
place: tripoli = العاصمة الليبية
on -: moh = أكاديمية عسكرية
killed moh: >=26 unknown = 26 على الأقل
==== h22 | ليبيا الحدث | 2020-01-04
أصيب عاملان بسقوط قذائف على محيط مطار معيتيقة ظهر السبت وعلقت الرحلات ساعات.
---
event mitiga-2020: shelling_artillery_missile_attack = سقوط قذائف
date: 2020-01-04 noon = ظهر السبت
place: mitiga = مطار معيتيقة
on -: = مطار معيتيقة
wounded: 2 civilian = عاملان
==== h23 | الوسط | 2020-01-04
قذائف عشوائية تسقط على مطار معيتيقة وتجرح شخصين حسب إدارة المطار.
---
source adm: other id=mitiga-airport = إدارة المطار
event mitiga-2020: shelling_artillery_missile_attack = تسقط
place: mitiga = مطار معيتيقة
on -: adm = مطار معيتيقة
wounded adm: 2 unknown = شخصين
==== h24 | بركان الغضب | 2020-01-05
قصفت مليشيات حفتر أمس مطار معيتيقة الدولي بالهاون فأصيب اثنان من موظفيه.
---
event mitiga-2020: shelling_artillery_missile_attack = قصفت
date: 2020-01-04 = أمس
place: mitiga = مطار معيتيقة
by libya-lna: = مليشيات حفتر
on -: = مطار معيتيقة
wounded: 2 civilian = اثنان من موظفيه
