==== k1 | السورية | 2018-02-08
نقلت وكالة رويترز عن مسؤول أمريكي قوله إن أكثر من 100 مقاتل موال للنظام السوري قتلوا حين ردت طائرات أمريكية على هجوم شرق نهر الفرات مساء الأربعاء. ولم يصب أي أمريكي بحسب المسؤول. وقال التحالف الدولي في بيان إن الهجوم على قوات سوريا الديمقراطية قرب بلدة خشام كان غير مبرر.
---
source reu: news_agency id=reuters = رويترز
source us: official anon aff=us via=reu = مسؤول أمريكي
source coal: military id=us-led-coalition aff=us = التحالف الدولي
event khasham: air_drone_strike = ردت طائرات
date: 2018-02-07 evening = مساء الأربعاء
place: khasham = بلدة خشام
by us-military: us = طائرات أمريكية
on syria-pro-government: us = مقاتل موال للنظام السوري
weapon: aircraft = طائرات
killed us: >100 combatant syria-pro-government = أكثر من 100 مقاتل موال للنظام
wounded us: 0 unknown us-military = لم يصب أي أمريكي
says coal: = غير مبرر
==== k2 | المرصد اليوم | 2018-02-08
قال المرصد السوري لحقوق الإنسان إن 45 عنصرا من القوات الموالية لدمشق لقوا مصرعهم، معظمهم من المقاتلين العشائريين، جراء قصف جوي وصواريخ أرض أرض أطلقها التحالف ليلة الأربعاء الخميس في محيط قرية خشام بريف دير الزور الشرقي.
---
source sohr: monitor id=sohr = المرصد السوري لحقوق الإنسان
event khasham: air_drone_strike = قصف جوي
date: 2018-02-07..2018-02-08 night = ليلة الأربعاء الخميس
place: khasham = قرية خشام
by us-led-coalition: sohr = التحالف
on syria-pro-government: sohr = القوات الموالية لدمشق
weapon: aircraft = قصف جوي
weapon: missile = صواريخ أرض أرض
killed sohr: 45 combatant syria-pro-government = 45 عنصرا من القوات الموالية لدمشق
killed sohr: ? combatant part = معظمهم من المقاتلين العشائريين
==== k3 | سبوتنيك عربي | 2018-02-08
أفاد مصدر عشائري لوكالة سبوتنيك بسقوط 10 قتلى و20 جريحا من أبناء العشائر في الغارات التي شنتها مقاتلات التحالف الأمريكي أمس على مواقعهم شرقي الفرات في دير الزور.
---
source sput: news_agency id=sputnik = سبوتنيك
source trib: other anon via=sput = مصدر عشائري
event khasham: air_drone_strike = الغارات
date: 2018-02-07 = أمس
place: deir-ez-zor = دير الزور
by us-led-coalition: trib = التحالف الأمريكي
weapon: aircraft = مقاتلات
killed trib: 10 unknown = 10 قتلى
wounded trib: 20 unknown = 20 جريحا
==== k4 | سانا | 2018-02-08
ارتقى عدد من الشهداء في صفوف القوات الشعبية عندما أغار طيران التحالف الأمريكي فجر اليوم على مواقعها بين خشام والطابية في دير الزور بينما كانت تقاتل داعش وقسد.
---
event khasham: air_drone_strike = أغار
date: 2018-02-08 dawn = فجر اليوم
place: khasham = خشام
by us-led-coalition: = التحالف الأمريكي
on syria-pro-government: = القوات الشعبية
killed: ? combatant syria-pro-government = عدد من الشهداء
==== k5 | العربي الجديد | 2018-02-08
ذكر مسؤول عسكري أمريكي لوكالة فرانس برس أن ضربات جوية ومدفعية نفذت ليلا في دير الزور أودت بأكثر من 100 من مسلحي الميليشيات المؤيدة للأسد بعد مهاجمتهم مقرا لقوات سوريا الديمقراطية.
---
source afp: news_agency id=afp = فرانس برس
source usmil: military anon aff=us via=afp = مسؤول عسكري أمريكي
event khasham: air_drone_strike = ضربات جوية ومدفعية
place: deir-ez-zor = دير الزور
on syria-pro-government: usmil = الميليشيات المؤيدة للأسد
weapon: aircraft = ضربات جوية
killed usmil: >100 combatant syria-pro-government = بأكثر من 100 من مسلحي الميليشيات
event khasham: armed_clash = مهاجمتهم
place: deir-ez-zor = دير الزور
on sdf: usmil = قوات سوريا الديمقراطية
==== k6 | البوابة | 2018-02-09
أعلن التحالف الدولي بقيادة واشنطن أن قواته تعرضت وشركاؤها لاعتداء غير مبرر مساء السابع من شباط قرب خشام شرق الفرات، وأنه رد بضربات دفاعية. وبحسب رويترز قال مسؤول أمريكي إن ما يزيد على 100 من المهاجمين الموالين للحكومة السورية سقطوا قتلى.
---
source coal: military id=us-led-coalition aff=us = التحالف الدولي
source reu: news_agency id=reuters = رويترز
source us: official anon aff=us via=reu = مسؤول أمريكي
event khasham: air_drone_strike = ضربات دفاعية
date: 2018-02-07 evening = مساء السابع من شباط
place: khasham = خشام
on syria-pro-government: us = المهاجمين الموالين للحكومة السورية
killed us: >100 combatant syria-pro-government = ما يزيد على 100 من المهاجمين
says coal: = اعتداء غير مبرر
==== k7 | شبكة الجزيرة السورية | 2018-02-08
قتل ثلاثة مدنيين وأصيب سبعة بانفجار لغم من مخلفات تنظيم الدولة صباح الأربعاء في بلدة خشام بريف دير الزور حسب ناشطين محليين.
---
source act: activist anon = ناشطين محليين
event khasham-mine: remote_explosive_landmine_ied = انفجار لغم
date: 2018-02-07 morning = صباح الأربعاء
place: khasham = بلدة خشام
by islamic-state: act = تنظيم الدولة
weapon: mine = لغم
killed act: 3 civilian = ثلاثة مدنيين
wounded act: 7 civilian = سبعة
==== k8 | دير الزور 24 | 2018-02-07
قضى ثلاثة من أهالي بلدة خشام وجرح سبعة آخرون إثر انفجار لغم أرضي صباح اليوم أثناء عودتهم إلى منازلهم، وكان تنظيم الدولة زرع عشرات الألغام فيها قبل انسحابه.
---
event khasham-mine: remote_explosive_landmine_ied = انفجار لغم أرضي
date: 2018-02-07 morning = صباح اليوم
place: khasham = بلدة خشام
by islamic-state: = تنظيم الدولة
weapon: mine = لغم أرضي
killed: 3 civilian = ثلاثة من أهالي
wounded: 7 civilian = سبعة آخرون
==== k9 | الفرات بوست | 2018-02-08
أكدت مصادر طبية وفاة ثلاثة مدنيين وإصابة آخرين بلغم انفجر يوم الأربعاء بعائلة نازحة لدى عودتها إلى خشام.
---
source med: medical anon = مصادر طبية
event khasham-mine: remote_explosive_landmine_ied = لغم انفجر
date: 2018-02-07 = يوم الأربعاء
place: khasham = خشام
weapon: mine = لغم
killed med: 3 civilian = ثلاثة مدنيين
wounded med: ? civilian = آخرين
