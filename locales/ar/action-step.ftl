# Reviewed: no

### المهام المتفق عليها: من يفعل ماذا ومتى.

action-step-title = الخطوات القادمة
action-step-empty = لا توجد مهام بعد.
action-step-add = إضافة مهمة
action-step-save = حفظ
action-step-actor-client = العائلة
action-step-actor-relative = قريب أو قريبة
action-step-actor-worker = مسؤول/ة الحالة
action-step-actor-partner = مؤسسة شريكة
action-step-due = الموعد: { $day }
action-step-overdue = متأخرة منذ: { $day }
action-step-done = أُنجزت: { $day }
action-step-mark-done = تمّ الإنجاز
action-step-show-done =
    { $count ->
        [0] لا مهام منجزة
        [1] عرض مهمة منجزة واحدة
        [2] عرض مهمتين منجزتين
        [few] عرض { $count } مهام منجزة
        [many] عرض { $count } مهمة منجزة
       *[other] عرض { $count } مهمة منجزة
    }

## التعديل

action-step-edit = تعديل المهمة
# تليها المهمة.
action-step-completed = اكتملت:
