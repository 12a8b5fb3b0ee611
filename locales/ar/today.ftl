# Reviewed: no

### أول شاشة في اليوم. تظهر هنا أسماء العائلات، ولا تظهر العناوين أبدًا.

today-summary =
    { $visits ->
        [0] لا زيارات
        [1] زيارة واحدة
        [2] زيارتان
        [few] { $visits } زيارات
        [many] { $visits } زيارة
       *[other] { $visits } زيارة
    } · { $due ->
        [0] لا مهام حان موعدها
        [1] مهمة واحدة حان موعدها
        [2] مهمتان حان موعدهما
        [few] { $due } مهام حان موعدها
        [many] { $due } مهمة حان موعدها
       *[other] { $due } مهمة حان موعدها
    }
today-offline-since = بلا اتصال منذ { $time }
today-new-family = عائلة جديدة

## الزيارات

today-visits = الزيارات
today-visits-empty = لا توجد زيارات مقررة اليوم. لتحديد موعد أو بدء زيارة تُفتح صفحة العائلة.
today-families = عرض العائلات
today-interpreter = الترجمة الشفهية لازمة
today-continue = متابعة: { $step }
today-continue-visit = متابعة
today-prepare = تحضير
today-view = عرض

## عائلات تحتاج إلى انتباه، مع السبب

today-attention = بحاجة إلى انتباه
today-attention-empty = لا شيء بحاجة إلى انتباهك.
today-chip-urgent = عاجل
today-chip-conflict = نسختان
today-chip-unfinished-visit = غير منتهية
today-chip-unreadable = تعذّرت القراءة
today-chip-draft = مسودة
today-reason-urgent =
    { $count ->
        [0] لا احتياجات عاجلة
        [1] احتياج عاجل واحد ما زال قائمًا
        [2] احتياجان عاجلان ما زالا قائمين
        [few] { $count } احتياجات عاجلة ما زالت قائمة
        [many] { $count } احتياجًا عاجلًا ما زالت قائمة
       *[other] { $count } احتياج عاجل ما زالت قائمة
    }
today-reason-conflict =
    { $count ->
        [0] لا خانات فيها نسختان
        [1] خانة واحدة فيها نسختان
        [2] خانتان في كل منهما نسختان
        [few] { $count } خانات في كل منها نسختان
        [many] { $count } خانة في كل منها نسختان
       *[other] { $count } خانة في كل منها نسختان
    }
today-reason-unfinished-visit =
    { $count ->
        [0] لا زيارات بدأت ولم تنتهِ
        [1] زيارة واحدة بدأت في يوم سابق ولم تنتهِ
        [2] زيارتان بدأتا في يوم سابق ولم تنتهيا
        [few] { $count } زيارات بدأت في أيام سابقة ولم تنتهِ
        [many] { $count } زيارة بدأت في أيام سابقة ولم تنتهِ
       *[other] { $count } زيارة بدأت في أيام سابقة ولم تنتهِ
    }
today-reason-unreadable =
    { $count ->
        [0] لا عناصر تعذّرت قراءتها
        [1] تعذّرت قراءة عنصر واحد. يُرجى إبلاغ مؤسستك.
        [2] تعذّرت قراءة عنصرين. يُرجى إبلاغ مؤسستك.
        [few] تعذّرت قراءة { $count } عناصر. يُرجى إبلاغ مؤسستك.
        [many] تعذّرت قراءة { $count } عنصرًا. يُرجى إبلاغ مؤسستك.
       *[other] تعذّرت قراءة { $count } عنصر. يُرجى إبلاغ مؤسستك.
    }
today-family-unreadable = عائلة تعذّرت قراءة اسمها
today-review = مراجعة

## ما حان موعده

today-due = مهام هذا الأسبوع
today-due-empty = لا مهام لهذا الأسبوع.
today-due-today = اليوم
today-due-in =
    { $days ->
        [0] اليوم
        [1] غدًا
        [2] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
today-due-late =
    { $days ->
        [0] بلا تأخير
        [1] متأخرة يومًا واحدًا
        [2] متأخرة يومين
        [few] متأخرة { $days } أيام
        [many] متأخرة { $days } يومًا
       *[other] متأخرة { $days } يوم
    }
today-due-done = تمّ الإنجاز
## زيارات يمكن بدؤها ومسودات

today-start = بدء
today-chip-refused = لم يُحفظ
today-drafts = المسودات
today-draft-new-family = عائلة جديدة
today-draft-when = آخر كتابة: { $time }
today-draft-open = متابعة
