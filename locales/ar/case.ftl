# Reviewed: no

### الحالة كلها: عائلة واحدة مع وكالة واحدة.

case-loading = يجري فتح الحالة…
case-tabs = أقسام الحالة
case-tab-overview = نظرة عامة
case-tab-family = العائلة
case-tab-visits = الزيارات
case-tab-culturagram = مخطّط الثقافة
case-language-dialect = { $language } ({ $dialect })
case-interpreter = بحاجة إلى ترجمة شفهية
case-no-interpreter = لا حاجة إلى ترجمة شفهية
case-waiting =
    { $count ->
        [zero] لا تغييرات من هذه الحالة تنتظر الوصول إلى الوكالة
        [one] تغيير واحد من هذه الحالة ينتظر الوصول إلى الوكالة
        [two] تغييران من هذه الحالة ينتظران الوصول إلى الوكالة
        [few] { $count } تغييرات من هذه الحالة تنتظر الوصول إلى الوكالة
        [many] { $count } تغييرًا من هذه الحالة تنتظر الوصول إلى الوكالة
       *[other] { $count } تغيير من هذه الحالة تنتظر الوصول إلى الوكالة
    }
case-begin-visit = بدء زيارة
case-go-on-visit = متابعة الزيارة
case-before-ringing = قبل قرع الجرس
case-edit-how = تعديل

## الحاجات ونقاط القوة

case-items = الحاجات ونقاط القوة
case-items-empty = لم يُذكر شيء منها بعد. تُعطى أرقامها هنا، أو أثناء زيارة، أو في مخطّط الثقافة.
case-items-add = إضافة حاجة أو نقطة قوة

## الزيارات

case-visits = الزيارات
case-visits-empty = لا زيارات بعد. يمكن بدء زيارة الآن أو تحديد موعد لها.
case-visits-all = كل الزيارات
case-visit-no-time = لم يُحدَّد الوقت
case-visit-open = فتح
case-snapshots = مخطّطات الثقافة
case-snapshots-empty = لا يوجد مخطّط ثقافة بعد. يُرسم مع العائلة، جانبًا من الحياة بعد جانب.
case-snapshot-begin = بدء مخطّط الثقافة
case-snapshot-open = بدأ في { $day }، والكتابة فيه ممكنة
case-snapshot-closed = من { $day } إلى { $closed }

## خانات كتب فيها شخصان شيئين مختلفين. تُحفظ النسختان إلى أن يقرّر إنسان.

case-conflicts = للقرار معًا
case-conflicts-text = كتب شخصان شيئين مختلفين دون أن يعلم أحدهما بالآخر. النسختان محفوظتان. يمكن اختيار إحداهما، أو الكتابة من جديد.
case-conflict-of = { $field } · { $name }
case-conflict-mine = ما كتبتُه أنا
case-conflict-theirs = ما كتبه غيري
case-conflict-when = كُتب في { $moment }
case-conflict-empty = (تُرك فارغًا)
case-conflict-take = اعتماد هذا
case-conflict-anew = كتابة جديدة
case-conflict-anew-label = ما الذي ينبغي أن يُكتب
case-conflict-anew-save = حفظ هذا بدل الاثنين
case-kind-case = الحالة
case-kind-household = أهل البيت
case-kind-person = شخص
case-kind-visit = زيارة
case-kind-interpretation = الترجمة الشفهية
case-kind-culturagram = مخطّط الثقافة
case-kind-item = حاجة أو نقطة قوة
case-kind-action-step = وعد

## سجل حذفه شخص بينما كان شخص آخر يعدّله

# $name (string): الشخص أو نوع السجل
case-conflict-removed = حُذف وعُدّل: { $name }
case-conflict-removed-text = حذفه شخص بينما كان شخص آخر يعدّله. يبقى إلى أن تقرر.
case-conflict-keep = إبقاؤه
case-conflict-delete = حذفه
