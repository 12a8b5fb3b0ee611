# Reviewed: no

### مخطّط الثقافة: عشرة جوانب من حياة العائلة حول العائلة. كلمات بسيطة لا تحكم على أحد.

culturagram-title = { $family } · مخطّط الثقافة
culturagram-snapshot = بتاريخ { $day }
culturagram-snapshot-previous = بتاريخ { $day } · السابق: { $previous }
culturagram-snapshot-closed = بتاريخ { $day } · أُغلق في { $closed } · للقراءة لا للكتابة
culturagram-read-only = يبقى هذا المخطّط كما رُوي في ذلك اليوم.
culturagram-loading = يجري فتح مخطّط الثقافة…
culturagram-back = رجوع إلى العائلة
culturagram-view-label = طريقة عرض مخطّط الثقافة
culturagram-view-drawing = الرسم
culturagram-view-outline = القائمة
culturagram-view-compare = المقارنة
culturagram-snapshots-label = أي مخطّط
culturagram-snapshot-option = { $day } · { $reason }
culturagram-drawing-label = عشرة جوانب من الحياة حول العائلة. مفاتيح الأسهم تدور حولها، ومفتاح Tab ينتقل إلى ما كُتب في الجانب.
culturagram-choose-area = يُرجى اختيار جانب من الرسم للكتابة فيه. كل ترتيب صحيح، ولا جانب مطلوب.

## الجوانب العشرة

culturagram-area-relocation = أسباب الانتقال
culturagram-area-legal-status = الوضع القانوني
culturagram-area-time-in-community = مدة العيش هنا
culturagram-area-language = اللغة في البيت وخارجه
culturagram-area-health-beliefs = معتقدات الصحة
culturagram-area-trauma-and-crisis = الصدمات والأزمات
culturagram-area-culture-and-religion = الثقافة والدين والأعياد
culturagram-area-discrimination = معاملة غير عادلة
culturagram-area-education-and-work = التعليم والعمل
culturagram-area-family-values = عادات العائلة

## هل جرى الحديث عن الجانب؟ الصمت جواب أيضًا.

culturagram-state-label = هل جرى الحديث عنه؟
culturagram-state-not-discussed = لم يُسأل
culturagram-state-discussed = حُكي
culturagram-state-preferred-not-to-say = فضّلوا الصمت
culturagram-state-unsafe-to-record = كتابته غير آمنة

## سبب رسمه

culturagram-reason-first = أول مخطّط
culturagram-reason-plan-review = مراجعة الخطة
culturagram-reason-member-joined-or-left = انضمام شخص أو مغادرته
culturagram-reason-crisis = بعد أزمة
culturagram-reason-other = سبب آخر

## في مربّع الجانب

culturagram-strengths =
    { $count ->
        [zero] لا نقاط قوة
        [one] نقطة قوة
        [two] نقطتا قوة
        [few] { $count } نقاط قوة
        [many] { $count } نقطة قوة
       *[other] { $count } نقطة قوة
    }
culturagram-needs =
    { $count ->
        [zero] لا حاجات
        [one] حاجة واحدة
        [two] حاجتان
        [few] { $count } حاجات
        [many] { $count } حاجة
       *[other] { $count } حاجة
    }

## اللوحة الجانبية

culturagram-prompts = ما نقوله
culturagram-narrative = ما روته العائلة
culturagram-members = لكل فرد
culturagram-member-note = من كلام { $name }
culturagram-member-add = إضافة ملاحظة عن شخص
culturagram-member-remove-label = إزالة الملاحظة عن { $name }
culturagram-items = نقاط القوة والحاجات
culturagram-items-none = لم يُذكر شيء هنا بعد.
culturagram-add-strength = إضافة نقطة قوة
culturagram-add-need = إضافة حاجة
culturagram-previous-area = الجانب السابق
culturagram-next-area = الجانب التالي
culturagram-legal-title = للحديث، لا للكتابة
culturagram-legal-advice = كل ما يُكتب عن الأوراق قد يُؤخذ ويُستعمل ضد العائلة. لا يُحفظ في هذا الجانب إلا هل جرى الحديث عنه، وما المساعدة المطلوبة: موعد قانوني، أو ترجمة شفهية، أو شخص يرافقهم.
culturagram-preferred-not-to-say-advice = لا بأس في ذلك، ومن المفيد معرفته. لا يُسأل هنا عن شيء آخر.
culturagram-unsafe-advice = ما كُتب هنا من قبل يبقى كما هو. يُرجى عدم كتابة شيء قد يؤذي أحدًا إذا قُرئ.
culturagram-trauma-advice = لا حاجة إلى التفاصيل. يُرجى التوقف متى أراد الشخص، وعدم تركه وحده مع ما حكاه.

## رسمه من جديد

culturagram-take-again = رسم جديد
culturagram-take-again-title = بدء مخطّط ثقافة جديد
culturagram-take-again-explain = يُغلق المخطّط المفتوح بتاريخ اليوم ويبقى كما رُوي. ويبدأ الجديد بالكلمات نفسها، ثم يُغيَّر فيه ما تغيّر.
culturagram-take-again-reason = لماذا يُرسم من جديد؟
culturagram-take-again-begin = بدء الجديد
culturagram-take-again-cancel = ليس الآن

## مخطّطان جنبًا إلى جنب

culturagram-compare-earlier = الأسبق
culturagram-compare-later = الأحدث
culturagram-compare-one-only = لا يوجد حتى الآن إلا مخطّط ثقافة واحد. عندما يُرسم من جديد يظهر الاثنان هنا جنبًا إلى جنب.
culturagram-compare-same = لا فرق بين هذين المخطّطين.
culturagram-compare-count =
    { $count ->
        [zero] لا جوانب مختلفة.
        [one] جانب واحد مختلف.
        [two] جانبان مختلفان.
        [few] { $count } جوانب مختلفة.
        [many] { $count } جانبًا مختلفًا.
       *[other] { $count } جانب مختلف.
    }
culturagram-compare-empty = بلا كلمات

## معنى خطوط الرسم

culturagram-legend = معنى الخطوط
culturagram-legend-strengths = يزداد سُمكًا مع كل نقطة قوة
culturagram-legend-needs = عقدة لكل حاجة

## قبل أول مخطط

culturagram-start-title = لا يوجد مخطط ثقافي بعد
culturagram-start-text = يبيّن المخطط الثقافي من أين جاءت العائلة وكيف تعيش، في عشرة مجالات. لا يُحفظ شيء حتى تكتب في أحدها.
culturagram-start = بدء المخطط الثقافي
