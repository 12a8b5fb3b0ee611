# Reviewed: no

### كلمات العناصر التي تُبنى منها النماذج والقوائم والرسوم.

## حقل ليوم أو وقت، مع تقويم للاختيار منه

kit-date-open = فتح التقويم
kit-date-close = إغلاق التقويم
kit-date-clear = مسح
kit-date-today = اليوم
kit-date-now = الآن
kit-date-part-day = اليوم
kit-date-part-month = الشهر
kit-date-part-year = السنة
kit-date-part-hour = الساعة
kit-date-part-minute = الدقيقة
kit-date-part-period = صباحًا أو مساءً
kit-date-empty = فارغ
kit-date-incomplete = يُرجى إكمال اليوم والشهر والسنة، أو مسح الخانة.
kit-date-incomplete-time = يُرجى إكمال الساعة والدقيقة، أو مسح الخانة.
kit-date-incomplete-moment = يُرجى إكمال التاريخ والوقت، أو مسح الخانة.
kit-date-no-such-day = أيام هذا الشهر أقل من ذلك.
kit-date-earliest = أبكر تاريخ ممكن: { $day }
kit-date-latest = آخر تاريخ ممكن: { $day }
kit-date-typed-date = مكتوبًا على شكل سنة-شهر-يوم (YYYY-MM-DD)
kit-date-typed-time = مكتوبًا على شكل ساعة:دقيقة (HH:MM)
kit-date-typed-moment = مكتوبًا على شكل سنة-شهر-يوم ووقت (YYYY-MM-DDTHH:MM)
kit-date-previous = الشهر السابق
kit-date-next = الشهر التالي
kit-date-previous-year = السنة السابقة
kit-date-next-year = السنة التالية
kit-date-calendar = التقويم
kit-date-calendar-gregory = ميلادي
kit-date-calendar-persian = هجري شمسي
kit-date-calendar-ethiopic = إثيوبي
kit-date-calendar-islamic-umalqura = هجري
kit-date-gregorian = بالتقويم الميلادي: { $day }

## حقل له حدّ

kit-field-shorten =
    { $count ->
        [0] لا حاجة إلى الاختصار.
        [1] يلزم الاختصار بحرف واحد.
        [2] يلزم الاختصار بحرفين.
        [few] يلزم الاختصار بمقدار { $count } أحرف.
        [many] يلزم الاختصار بمقدار { $count } حرفًا.
       *[other] يلزم الاختصار بمقدار { $count } حرف.
    }
kit-field-counter = { $used } من { $max }

## بعد تغيير يمكن التراجع عنه

kit-undo-bar = آخر تغيير
kit-undo = تراجع
kit-undo-close = إغلاق الرسالة
kit-undo-key = Ctrl Z
kit-working = جارٍ التنفيذ…

## قائمة صفوف في نموذج

kit-rows-move = نقل الصف { $row } من { $count } بسهمي الأعلى والأسفل
kit-rows-moved = أصبح الصف { $row } من { $count }
kit-rows-delete = حذف الصف { $row }
kit-rows-deleted = حُذف الصف

## إلى أين وصل ما يُكتب

kit-save-typing = جارٍ الكتابة…
kit-save-saving = جارٍ الحفظ…
kit-save-kept = المسودة محفوظة على هذا الحاسوب · { $time }
kit-save-saved = محفوظ على هذا الحاسوب · { $time }
kit-save-again = المحاولة مرة أخرى

## ما لم يُحفظ

kit-left-not-kept = شيء مما كُتب في الشاشة السابقة لم يُحفظ بعد. يواصل Doorstep المحاولة. يُرجى عدم إغلاقه.
# The reason follows.
kit-not-locked = لم يُقفل Doorstep لأن شيئًا مما كُتب لم يُحفظ بعد.
# The reason follows.
kit-not-handed-over = لم يُسلَّم الحاسوب.

## مغادرة نموذج لم يُحفظ

kit-leave = هل يُحفظ العمل قبل المغادرة؟
kit-leave-fields = عُدّل ولم يُحفظ بعد:
kit-leave-save = حفظ ومغادرة
kit-leave-keep = حفظ كمسودة
kit-leave-stay = البقاء هنا
kit-leave-delete = حذف المسودة
kit-leave-hint = المسودة المحفوظة تبقى مع هذا السجل وفي شاشة اليوم.

## مسودة من وقت سابق

kit-draft-found =
    { $count ->
        [0] وُجدت مسودة فارغة
        [1] وُجدت مسودة: خانة واحدة
        [2] وُجدت مسودة: خانتان
        [few] وُجدت مسودة: { $count } خانات
        [many] وُجدت مسودة: { $count } خانة
       *[other] وُجدت مسودة: { $count } خانة
    }
kit-draft-changed = بعد أن بدأت الكتابة تغيّر هذا السجل، وصاحب التغيير { $who }. ستظهر النسختان عند الخانة.
kit-draft-continue = متابعة
kit-draft-delete = حذف المسودة

## قيم لم تُقبل

kit-refused =
    { $count ->
        [0] كل الخانات محفوظة
        [1] خانة واحدة لم تُحفظ بعد
        [2] خانتان لم تُحفظا بعد
        [few] { $count } خانات لم تُحفظ بعد
        [many] { $count } خانة لم تُحفظ بعد
       *[other] { $count } خانة لم تُحفظ بعد
    }
kit-refused-others =
    { $count ->
        [0] لا تغييرات أخرى. النص ما زال هنا.
        [1] حُفظ التغيير الآخر. النص ما زال هنا.
        [2] حُفظ التغييران الآخران. النص ما زال هنا.
        [few] حُفظت { $count } تغييرات أخرى. النص ما زال هنا.
        [many] حُفظ { $count } تغييرًا آخر. النص ما زال هنا.
       *[other] حُفظ { $count } تغيير آخر. النص ما زال هنا.
    }
kit-refused-kept = النص ما زال هنا.

## نسختان من حقل واحد

kit-conflict =
    { $count ->
        [0] بلا نسخ
        [1] نسخة واحدة
        [2] نسختان
        [few] { $count } نسخ
        [many] { $count } نسخة
       *[other] { $count } نسخة
    }
kit-conflict-mine = نسختي
kit-conflict-other = النسخة الأخرى
kit-conflict-before = قبل التغييرين:
kit-conflict-empty = (فارغة)
kit-conflict-keep-mine = استعمال نسختي
kit-conflict-keep-other = استعمال النسخة الأخرى
kit-conflict-keep-theirs = استعمال نسخة { $who }
kit-conflict-keep-both = الإبقاء على النسختين
kit-conflict-keep-all = الإبقاء على كل النسخ
kit-conflict-rewrite = كتابة نص جديد
kit-conflict-wording = النص الجديد
kit-conflict-hint = كل النسخ محفوظة إلى أن تُختار إحداها.

## ما لا يُعرض إلا على شاشتك

kit-private = خاص: على شاشتك فقط

## القوائم والجداول والتصفية والرسوم

kit-detail-close = إغلاق التفاصيل
kit-filter = عوامل التصفية
kit-filter-clear = مسح التصفية
kit-filter-save = حفظ التصفية
kit-filter-saved = تصفيات محفوظة
kit-filter-name = اسم هذه التصفية
kit-filter-delete = حذف التصفية المحفوظة { $name }
kit-timeline-earlier =
    { $count ->
        [0] لا سجلات أقدم
        [1] عرض سجل واحد أقدم
        [2] عرض سجلّين أقدم
        [few] عرض { $count } سجلات أقدم
        [many] عرض { $count } سجلًا أقدم
       *[other] عرض { $count } سجل أقدم
    }
kit-chart-under = أقل من { $count }
kit-chart-hidden = مخفي
