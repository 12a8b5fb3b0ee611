# Reviewed: no

### الحالة كلها: عائلة واحدة مع مؤسسة واحدة.

case-loading = يجري فتح الحالة…
case-tabs = أقسام الحالة
case-tab-overview = نظرة عامة
case-tab-family = العائلة
case-tab-visits = الزيارات
case-tab-culturagram = المخطط الثقافي
case-language-dialect = { $language } ({ $dialect })
case-interpreter = الترجمة الشفهية لازمة
case-no-interpreter = الترجمة الشفهية غير لازمة
case-waiting =
    { $count ->
        [0] لا تغييرات في هذه الحالة بانتظار الإرسال
        [1] تغيير واحد في هذه الحالة بانتظار الإرسال
        [2] تغييران في هذه الحالة بانتظار الإرسال
        [few] { $count } تغييرات في هذه الحالة بانتظار الإرسال
        [many] { $count } تغييرًا في هذه الحالة بانتظار الإرسال
       *[other] { $count } تغيير في هذه الحالة بانتظار الإرسال
    }
case-start-visit = بدء زيارة
case-continue-visit = متابعة الزيارة
case-edit-how = تعديل

## الاحتياجات ونقاط القوة

case-items = الاحتياجات ونقاط القوة
case-items-empty = لا توجد احتياجات أو نقاط قوة بعد. يمكن إضافتها هنا، أو أثناء زيارة، أو في المخطط الثقافي. وكل واحدة تأخذ رقمًا.
case-items-add = إضافة احتياج أو نقطة قوة

## الزيارات

case-visits = الزيارات
case-visits-empty = لا توجد زيارات بعد. يمكن بدء زيارة الآن أو تحديد موعد لها.
case-visits-all = كل الزيارات
case-visit-no-time = بلا وقت محدد
case-visit-open = فتح
case-snapshots = المخططات الثقافية
case-snapshots-empty = لا يوجد مخطط ثقافي بعد. يُرسم مع العائلة، جانبًا بعد جانب من جوانب الحياة.
case-snapshot-start = بدء المخطط الثقافي
case-snapshot-open = البداية: { $day } · مفتوح
case-snapshot-closed = { $day } – { $closed } · للقراءة فقط

## خانات كتب فيها شخصان شيئين مختلفين. تُحفظ النسختان إلى أن يقرّر إنسان.

case-conflicts = نسخ للمراجعة
case-conflicts-text = غيّر أكثر من شخص الخانة نفسها دون أن يرى أحدهم تغيير الآخر. كل النسخ محفوظة. يمكن اختيار إحداها أو كتابة نص جديد.
case-conflict-of = { $field } · { $name }
case-conflict-rewrite = النص الجديد
case-conflict-rewrite-save = استبدال كل النسخ
case-kind-case = الحالة
case-kind-household = المنزل
case-kind-person = شخص
case-kind-visit = زيارة
case-kind-interpretation = الترجمة الشفهية
case-kind-culturagram = المخطط الثقافي
case-kind-item = احتياج أو نقطة قوة
case-kind-action-step = مهمة

## سجل حذفه شخص بينما كان شخص آخر يعدّله

# $name (string): الشخص أو نوع السجل
case-conflict-deleted = حُذف وعُدّل: { $name }
case-conflict-deleted-text = حذفه شخص بينما كان شخص آخر يعدّله. يبقى إلى أن يُتخذ القرار.
case-conflict-keep = إبقاؤه
case-conflict-delete = حذفه
