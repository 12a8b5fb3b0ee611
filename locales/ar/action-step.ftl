# Reviewed: no

### من يفعل ماذا ومتى: ما وعد به كل طرف.

action-step-title = من يفعل ماذا
action-step-empty = لم يَعِد أحد بشيء بعد.
action-step-add = إضافة وعد
action-step-save = حفظ
action-step-actor-client = العائلة
action-step-actor-relative = قريب أو قريبة
action-step-actor-worker = الأخصائي/ة
action-step-actor-partner = وكالة شريكة
action-step-due = حتى { $day }
action-step-overdue = كان موعده { $day }
action-step-done = أُنجز في { $day }
action-step-mark-done = أُنجز
action-step-show-done =
    { $count ->
        [zero] لا منجز للعرض
        [one] عرض المنجز (واحد)
        [two] عرض المنجز (اثنان)
        [few] عرض المنجز ({ $count })
        [many] عرض المنجز ({ $count })
       *[other] عرض المنجز ({ $count })
    }

## التعديل

action-step-edit = تعديل المهمة
# تليها المهمة.
action-step-completed = اكتملت:
