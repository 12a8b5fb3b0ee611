# Reviewed: no

### أول شاشة في اليوم. تظهر هنا أسماء العائلات، ولا تظهر العناوين أبدًا.

today-summary =
    { $visits ->
        [zero] لا زيارات
        [one] زيارة واحدة
        [two] زيارتان
        [few] { $visits } زيارات
        [many] { $visits } زيارة
       *[other] { $visits } زيارة
    } · { $due ->
        [zero] لا شيء حان موعده
        [one] أمر واحد حان موعده
        [two] أمران حان موعدهما
        [few] { $due } أمور حان موعدها
        [many] { $due } أمرًا حان موعدها
       *[other] { $due } أمر حان موعدها
    }
today-offline-since = لا شبكة منذ { $time }
today-new-family = عائلة جديدة

## الزيارات

today-visits = الزيارات
today-visits-empty = لا زيارة مقررة لليوم. يمكن فتح عائلة لتحديد موعد، أو بدء زيارة في الحال.
today-families = فتح العائلات
today-interpreter = بحاجة إلى ترجمة شفهية
today-go-on = متابعة: { $step }
today-go-on-visit = متابعة
today-prepare = تحضير
today-look = عرض

## عائلات تحتاج إلى انتباه، مع السبب

today-attention = بحاجة إلى انتباه
today-attention-empty = لا شيء ينتظر قرارًا.
today-chip-urgent = عاجل
today-chip-conflict = نسختان
today-chip-unfinished-visit = لم تكتمل
today-chip-draft = لم يكتمل
today-reason-urgent =
    { $count ->
        [zero] لا أمور عاجلة قائمة
        [one] أُشير إلى أمر عاجل وما زال قائمًا
        [two] أُشير إلى أمرين عاجلين وما زالا قائمين
        [few] أُشير إلى { $count } أمور عاجلة وما زالت قائمة
        [many] أُشير إلى { $count } أمرًا عاجلا وما زالت قائمة
       *[other] أُشير إلى { $count } أمر عاجل وما زالت قائمة
    }
today-reason-conflict =
    { $count ->
        [zero] لا خانات فيها كتابتان مختلفتان
        [one] كتب شخصان شيئين مختلفين في خانة واحدة
        [two] كتب شخصان شيئين مختلفين في خانتين
        [few] كتب شخصان أشياء مختلفة في { $count } خانات
        [many] كتب شخصان أشياء مختلفة في { $count } خانة
       *[other] كتب شخصان أشياء مختلفة في { $count } خانة
    }
today-reason-unfinished-visit =
    { $count ->
        [zero] لا زيارات بدأت ولم تكتمل
        [one] بدأت زيارة في يوم سابق ولم تكتمل
        [two] بدأت زيارتان في أيام سابقة ولم تكتملا
        [few] بدأت { $count } زيارات في أيام سابقة ولم تكتمل
        [many] بدأت { $count } زيارة في أيام سابقة ولم تكتمل
       *[other] بدأت { $count } زيارة في أيام سابقة ولم تكتمل
    }
today-reason-draft =
    { $count ->
        [zero] لا كتابة محفوظة تنتظر الإكمال
        [one] كتابة واحدة محفوظة لم تكتمل بعد
        [two] كتابتان محفوظتان لم تكتملا بعد
        [few] { $count } كتابات محفوظة لم تكتمل بعد
        [many] { $count } كتابة محفوظة لم تكتمل بعد
       *[other] { $count } كتابة محفوظة لم تكتمل بعد
    }
today-decide = قرار

## ما حان موعده

today-due = ما حان موعده
today-due-empty = لا شيء موعده هذا الأسبوع.
today-due-today = اليوم
today-due-in =
    { $days ->
        [zero] اليوم
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
today-due-late =
    { $days ->
        [zero] بلا تأخير
        [one] تأخير يوم واحد
        [two] تأخير يومين
        [few] تأخير { $days } أيام
        [many] تأخير { $days } يومًا
       *[other] تأخير { $days } يوم
    }
today-due-done = أُنجز

## زيارات يمكن بدؤها واستمارات لم تكتمل

today-begin = بدء
today-chip-refused = لم يُحفظ
today-drafts = استمارات لم تكتمل كتابتها
today-draft-new-family = عائلة جديدة
today-draft-when = آخر كتابة: { $time }
today-draft-open = متابعة
