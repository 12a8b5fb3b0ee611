# Reviewed: no

### المخطط الثقافي: عشرة جوانب من حياة العائلة حول العائلة. كلمات بسيطة لا تحكم على أحد.

culturagram-title = { $family } · المخطط الثقافي
culturagram-snapshot = البداية: { $day }
culturagram-snapshot-previous = البداية: { $day } · السابق: { $previous }
culturagram-snapshot-closed = البداية: { $day } · الإغلاق: { $closed } · للقراءة فقط
culturagram-read-only = هذا المخطط للقراءة فقط، فيبقى كما حكته العائلة في ذلك اليوم.
culturagram-loading = يجري فتح المخطط الثقافي…
culturagram-back = رجوع إلى العائلة
culturagram-view-label = طريقة عرض المخطط الثقافي
culturagram-view-drawing = الرسم
culturagram-view-outline = القائمة
culturagram-view-compare = المقارنة
culturagram-snapshots-label = أي مخطط
culturagram-snapshot-option = { $day } · { $reason }
culturagram-drawing-label = عشرة جوانب من الحياة حول العائلة. التنقّل بين الجوانب بمفاتيح الأسهم، والانتقال إلى ملاحظات الجانب بمفتاح Tab.
culturagram-choose-area = لإضافة ملاحظات يُختار جانب من الرسم. الترتيب حر، ويمكن ترك أي جانب.

## الجوانب العشرة

culturagram-area-relocation = أسباب الانتقال
culturagram-area-legal-status = الوضع القانوني
culturagram-area-time-in-community = مدة العيش هنا
culturagram-area-language = اللغات في البيت وخارجه
culturagram-area-health-beliefs = معتقدات حول الصحة
culturagram-area-trauma-and-crisis = الصدمات والأزمات
culturagram-area-culture-and-religion = الثقافة والدين والأعياد
culturagram-area-discrimination = معاملة غير عادلة
culturagram-area-education-and-work = التعليم والعمل
culturagram-area-family-values = قيم العائلة

## هل جرى الحديث عن الجانب؟ الصمت جواب أيضًا.

culturagram-state-label = هل جرى الحديث عن هذا؟
culturagram-state-not-discussed = لم نتحدث عنه
culturagram-state-discussed = تحدثنا عنه
culturagram-state-preferred-not-to-say = فضّلوا عدم الإجابة
culturagram-state-unsafe-to-record = كتابته غير آمنة

## سبب رسمه

culturagram-reason-first = أول مخطط
culturagram-reason-plan-review = مراجعة الخطة
culturagram-reason-member-joined-or-left = تغيّر في أفراد المنزل
culturagram-reason-crisis = بعد أزمة
culturagram-reason-other = سبب آخر

## في مربّع الجانب

culturagram-strengths =
    { $count ->
        [0] لا نقاط قوة
        [1] نقطة قوة واحدة
        [2] نقطتا قوة
        [few] { $count } نقاط قوة
        [many] { $count } نقطة قوة
       *[other] { $count } نقطة قوة
    }
culturagram-needs =
    { $count ->
        [0] لا احتياجات
        [1] احتياج واحد
        [2] احتياجان
        [few] { $count } احتياجات
        [many] { $count } احتياجًا
       *[other] { $count } احتياج
    }

## اللوحة الجانبية

culturagram-prompts = أسئلة للحديث
culturagram-narrative = ما قالته العائلة
culturagram-members = ملاحظات عن كل شخص
culturagram-member-note = ملاحظة عن { $name }
culturagram-member-add = إضافة ملاحظة عن شخص
culturagram-member-delete = حذف الملاحظة عن { $name }
culturagram-items = نقاط القوة والاحتياجات
culturagram-items-none = لم يُضَف شيء بعد.
culturagram-add-strength = إضافة نقطة قوة
culturagram-add-need = إضافة احتياج
culturagram-previous-area = الجانب السابق
culturagram-next-area = الجانب التالي
culturagram-legal-title = نتحدث عنه ولا نكتبه
culturagram-legal-advice = لحماية العائلة لا يوجد هنا مكان للملاحظات. يحفظ Doorstep فقط هل جرى الحديث عن الموضوع، وما المساعدة التي تريدها العائلة، مثل موعد قانوني أو ترجمة شفهية أو شخص يرافقهم.
culturagram-preferred-not-to-say-advice = لا بأس. يمكن الانتقال إلى جانب آخر.
culturagram-unsafe-advice = ما كُتب هنا من قبل يبقى كما هو. يُرجى عدم كتابة أي شيء قد يضرّ أحدًا إذا قرأه شخص غير مناسب.
culturagram-trauma-advice = لا حاجة إلى التفاصيل. يُرجى التوقف عندما يريد الشخص ذلك، والتأكد قبل المغادرة من وجود من يسانده.

## رسمه من جديد

culturagram-new = بدء مخطط ثقافي جديد
culturagram-new-title = بدء مخطط ثقافي جديد
culturagram-new-explain = يُغلق المخطط الحالي بتاريخ اليوم ويصبح للقراءة فقط. ويبدأ المخطط الجديد بالنص نفسه، فلا يبقى إلا تعديل ما تغيّر.
culturagram-new-reason = ما سبب بدء مخطط جديد؟
culturagram-new-start = بدء المخطط الجديد

## مخطّطان جنبًا إلى جنب

culturagram-compare-earlier = الأسبق
culturagram-compare-later = الأحدث
culturagram-compare-one-only = يوجد مخطط واحد فقط حتى الآن. عند بدء مخطط جديد يمكن المقارنة بينهما هنا.
culturagram-compare-same = المخططان متطابقان.
culturagram-compare-count =
    { $count ->
        [0] لا جوانب مختلفة.
        [1] جانب واحد مختلف.
        [2] جانبان مختلفان.
        [few] { $count } جوانب مختلفة.
        [many] { $count } جانبًا مختلفًا.
       *[other] { $count } جانب مختلف.
    }
culturagram-compare-empty = لم يُكتب شيء

## معنى خطوط الرسم

culturagram-legend = معنى الخطوط
culturagram-legend-strengths = خط أعرض: نقاط قوة أكثر
culturagram-legend-needs = كل عقدة: احتياج واحد

## قبل أول مخطط

culturagram-start-title = لا يوجد مخطط ثقافي بعد
culturagram-start-text = يبيّن المخطط الثقافي من أين جاءت العائلة وكيف تعيش، في عشرة جوانب. لا يُحفظ شيء قبل الكتابة في أحدها.
culturagram-start = بدء المخطط الثقافي
