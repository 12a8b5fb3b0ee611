# Reviewed: no

### من يفعل ماذا ومتى: ما وعد به كل طرف.

task-title = من يفعل ماذا
task-empty = لم يَعِد أحد بشيء بعد.
task-add = إضافة وعد
task-save = حفظ
task-actor-client = العائلة
task-actor-relative = قريب أو قريبة
task-actor-worker = الأخصائي/ة
task-actor-partner = وكالة شريكة
task-due = حتى { $day }
task-overdue = كان موعده { $day }
task-done = أُنجز في { $day }
task-mark-done = أُنجز
task-show-done =
    { $count ->
        [zero] لا منجز للعرض
        [one] عرض المنجز (واحد)
        [two] عرض المنجز (اثنان)
        [few] عرض المنجز ({ $count })
        [many] عرض المنجز ({ $count })
       *[other] عرض المنجز ({ $count })
    }
