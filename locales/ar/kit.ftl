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
kit-date-incomplete = أكمل اليوم والشهر والسنة، أو امسح الحقل.
kit-date-incomplete-time = أكمل الساعة والدقيقة، أو امسح الحقل.
kit-date-incomplete-moment = أكمل التاريخ والوقت، أو امسح الحقل.
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

kit-field-shorten = { $count ->
    [zero] لا حاجة إلى الاختصار ({ $count }).
    [one] اختصره بمقدار حرف واحد ({ $count }).
    [two] اختصره بمقدار حرفين ({ $count }).
    [few] اختصره بمقدار { $count } أحرف.
    [many] اختصره بمقدار { $count } حرفًا.
   *[other] اختصره بمقدار { $count } حرف.
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
kit-save-kept = المسودة محفوظة على هذا الحاسوب { $time }
kit-save-saved = حُفظ على هذا الحاسوب { $time }
kit-save-again = المحاولة مرة أخرى

## مغادرة نموذج لم يُحفظ

kit-leave = هل تريد الحفظ قبل المغادرة؟
kit-leave-fields = عُدّل ولم يُحفظ بعد:
kit-leave-save = حفظ ومغادرة
kit-leave-keep = إبقاؤه كمسودة
kit-leave-stay = البقاء
kit-leave-delete = حذف المسودة
kit-leave-hint = المسودة التي تبقيها تنتظر مع هذا السجل وفي شاشة اليوم.

## مسودة من وقت سابق

kit-draft-found = { $count ->
    [zero] وُجدت مسودة: لا حقول ({ $count })
    [one] وُجدت مسودة: حقل واحد ({ $count })
    [two] وُجدت مسودة: حقلان ({ $count })
    [few] وُجدت مسودة: { $count } حقول
    [many] وُجدت مسودة: { $count } حقلًا
   *[other] وُجدت مسودة: { $count } حقل
}
kit-draft-changed = حدث تغيير في هذا السجل بعد أن بدأت الكتابة، والتغيير من { $who }. سترى النسختين عند الحقل.
kit-draft-continue = متابعة
kit-draft-delete = حذف المسودة

## قيم لم تُقبل

kit-refused = { $count ->
    [zero] كل الحقول محفوظة ({ $count })
    [one] حقل واحد لم يُحفظ بعد ({ $count })
    [two] حقلان لم يُحفظا بعد ({ $count })
    [few] { $count } حقول لم تُحفظ بعد
    [many] { $count } حقلًا لم تُحفظ بعد
   *[other] { $count } حقل لم تُحفظ بعد
}
kit-refused-others = { $count ->
    [zero] لا تغييرات أخرى ({ $count }). نصّك باقٍ هنا.
    [one] حُفظ تغييرك الآخر ({ $count }). نصّك باقٍ هنا.
    [two] حُفظ تغييراك الآخران ({ $count }). نصّك باقٍ هنا.
    [few] حُفظت تغييراتك الأخرى وعددها { $count }. نصّك باقٍ هنا.
    [many] حُفظت تغييراتك الأخرى وعددها { $count }. نصّك باقٍ هنا.
   *[other] حُفظت تغييراتك الأخرى وعددها { $count }. نصّك باقٍ هنا.
}
kit-refused-kept = نصّك باقٍ هنا.

## نسختان من حقل واحد

kit-conflict = نسختان
kit-conflict-mine = نسختي
kit-conflict-other = النسخة الأخرى
kit-conflict-before = قبل النسختين:
kit-conflict-empty = تُرك فارغًا
kit-conflict-keep-mine = الإبقاء على نسختي
kit-conflict-keep-other = الإبقاء على النسخة الأخرى
kit-conflict-keep-theirs = الإبقاء على نسخة { $who }
kit-conflict-keep-both = الإبقاء على النسختين
kit-conflict-rewrite = إعادة الكتابة
kit-conflict-wording = الصياغة الجديدة
kit-conflict-hint = تبقى النسختان إلى أن تختار.

## ما لا يُعرض إلا على شاشتك

kit-private = خاص: على شاشتك وحدها

## القوائم والجداول والتصفية والرسوم

kit-detail-close = إغلاق التفاصيل
kit-filter = عوامل التصفية
kit-filter-clear = مسح التصفية
kit-filter-save = حفظ التصفية
kit-filter-saved = تصفيات محفوظة
kit-filter-name = اسم هذه التصفية
kit-filter-delete = حذف التصفية المحفوظة { $name }
kit-timeline-earlier = { $count ->
    [zero] لا سجلات أقدم ({ $count })
    [one] عرض سجل واحد أقدم ({ $count })
    [two] عرض سجلّين أقدم ({ $count })
    [few] عرض { $count } سجلات أقدم
    [many] عرض { $count } سجلًا أقدم
   *[other] عرض { $count } سجل أقدم
}
kit-chart-under = أقل من { $count }
kit-chart-hidden = مخفي
