# Reviewed: no

### كل العائلات في قائمة الحالات، مع البحث فيها.

caseload-title = العائلات
caseload-count =
    { $count ->
        [zero] لا عائلات
        [one] عائلة واحدة
        [two] عائلتان
        [few] { $count } عائلات
        [many] { $count } عائلة
       *[other] { $count } عائلة
    }
caseload-search = البحث عن عائلة
caseload-search-hint = اسم، بأي خط أو تهجئة
caseload-stage = المرحلة
caseload-stage-all = كل المراحل
caseload-language = اللغة
caseload-language-all = كل اللغات
caseload-new = عائلة جديدة
caseload-list = العائلات. التنقّل بمفاتيح الأسهم، والفتح بمفتاح Enter.
caseload-empty = لا توجد عائلة هنا بعد. العائلة الأولى لا تحتاج إلى أكثر من اسم واحد.
caseload-none = لا عائلة تطابق البحث. يمكن تجربة أحرف أقل، أو تهجئة أخرى، أو خط آخر؛ فالبحث يجد الاسم من لفظه أيضًا.
caseload-clear = عرض كل العائلات
caseload-members =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
caseload-interpreter = ترجمة شفهية
caseload-next-visit = زيارة في { $day }
caseload-last-visit = آخر زيارة في { $day }
caseload-no-visit = لا زيارات بعد
caseload-urgent = عاجل
caseload-conflicts = للقرار
caseload-waiting = بانتظار الإرسال
