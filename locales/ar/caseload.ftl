# Reviewed: no

### كل العائلات في قائمة الحالات، مع البحث فيها.

caseload-title = العائلات
caseload-count =
    { $count ->
        [0] لا عائلات
        [1] عائلة واحدة
        [2] عائلتان
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
caseload-empty = لا توجد عائلات بعد. لإضافة أول عائلة يكفي اسم واحد.
caseload-none = لا توجد عائلة بهذا الاسم. يمكن تجربة أحرف أقل، أو تهجئة أخرى، أو خط آخر. والبحث يجد أيضًا الأسماء المتشابهة في النطق.
caseload-clear = عرض كل العائلات
caseload-members =
    { $count ->
        [0] لا أحد
        [1] شخص واحد
        [2] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
caseload-interpreter = الترجمة الشفهية لازمة
caseload-next-visit = الزيارة القادمة: { $day }
caseload-last-visit = آخر زيارة: { $day }
caseload-no-visit = لا زيارات بعد
caseload-urgent = عاجل
caseload-conflicts = نسختان
caseload-waiting = بانتظار الإرسال
