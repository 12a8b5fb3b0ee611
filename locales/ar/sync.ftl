# Reviewed: no

### ما وصل إلى الوكالة وما ينتظر: إيصال واضح.

## علامة في رأس كل شاشة: قصيرة جدًا

sync-chip-arrived = كل شيء وصل
sync-chip-stopped = توقّفت المزامنة
sync-chip-waiting =
    { $count ->
        [zero] لا شيء ينتظر
        [one] تغيير واحد ينتظر
        [two] تغييران ينتظران
        [few] { $count } تغييرات تنتظر
        [many] { $count } تغييرًا تنتظر
       *[other] { $count } تغيير تنتظر
    }
sync-chip-offline =
    { $count ->
        [zero] لا شيء ينتظر · بلا شبكة
        [one] تغيير واحد ينتظر · بلا شبكة
        [two] تغييران ينتظران · بلا شبكة
        [few] { $count } تغييرات تنتظر · بلا شبكة
        [many] { $count } تغييرًا تنتظر · بلا شبكة
       *[other] { $count } تغيير تنتظر · بلا شبكة
    }

## الإيصال

sync-title = المزامنة
sync-reached = ما وصل إلى الوكالة
sync-arrived-up-to =
    { $count ->
        [zero] لم يصل أي تغيير حتى { $moment }.
        [one] وصل التغيير الأول، وقد كُتب في { $moment }.
        [two] وصل التغييران المكتوبان حتى { $moment }.
        [few] وصلت كل التغييرات حتى { $moment }، وعددها { $count }.
        [many] وصلت كل التغييرات حتى { $moment }، وعددها { $count }.
       *[other] وصلت كل التغييرات حتى { $moment }، وعددها { $count }.
    }
sync-arrived =
    { $count ->
        [zero] لم يُرسل شيء بعد.
        [one] وصل تغيير واحد.
        [two] وصل التغييران.
        [few] وصلت كل التغييرات، وعددها { $count }.
        [many] وصلت كل التغييرات، وعددها { $count }.
       *[other] وصلت كل التغييرات، وعددها { $count }.
    }
sync-receipt = إيصال بتوقيع { $agency }، { $time }
sync-no-receipt = لم تقل الوكالة بعد إن شيئًا قد وصل.
sync-digest = للمقارنة بالهاتف: { $digest }
sync-waits =
    { $count ->
        [zero] لا شيء ينتظر على هذا الحاسوب.
        [one] تغيير جديد واحد ينتظر على هذا الحاسوب. يُرسل تلقائيًا عند توفّر الشبكة.
        [two] تغييران جديدان ينتظران على هذا الحاسوب. يُرسلان تلقائيًا عند توفّر الشبكة.
        [few] { $count } تغييرات جديدة تنتظر على هذا الحاسوب. تُرسل تلقائيًا عند توفّر الشبكة.
        [many] { $count } تغييرًا جديدًا تنتظر على هذا الحاسوب. تُرسل تلقائيًا عند توفّر الشبكة.
       *[other] { $count } تغيير جديد تنتظر على هذا الحاسوب. تُرسل تلقائيًا عند توفّر الشبكة.
    }
sync-meter = وصل { $arrived } من { $all } من التغييرات
sync-offline-since = لا شبكة منذ { $time }. يمكن متابعة العمل.
sync-not-enrolled = هذا الحاسوب غير مرتبط بوكالة. كل شيء محفوظ هنا ومشفّر، ولا شيء يغادره.
sync-agree-removals = الموافقة: يمكن أن تغادر هذه الحالات هذا الحاسوب
sync-was-behind = أُعيدت إلى هذا الحاسوب نسخة أقدم من الملفات. ما ينقص يعود من الوكالة مع المزامنة القادمة.
sync-details = فتح الإيصال
sync-now = مزامنة الآن
sync-running = تجري المزامنة…

## أثناء المزامنة
sync-progress-sent = أُرسل { $sent } من { $all }
sync-progress-received = استُلم { $received } من { $all }
sync-progress-bytes = { $bytes } حتى الآن

## ما وضعته الوكالة جانبًا

sync-quarantined = ما وضعته الوكالة جانبًا
sync-quarantined-text = وصلت هذه التغييرات، لكنها لم تدخل السجل بعد. هي محفوظة بأمان على هذا الحاسوب.
sync-quarantined-number = التغيير { $number }
sync-quarantined-no-access = لم تُسند وكالتك هذه الحالة إليك، أو لم تعد مسندة إليك.
sync-quarantined-not-the-author = كُتب باسم غير الاسم الذي يرتبط به هذا الحاسوب.
sync-quarantined-shape = تعذّرت قراءته.
sync-quarantined-too-large = حجمه أكبر مما يُسمح به لتغيير واحد.
sync-quarantined-other-case = ينتمي إلى حالة أخرى بالفعل.
sync-quarantined-other = يجب أن ينظر فيه شخص في الوكالة.

## المحاولات السابقة

sync-attempts = آخر المحاولات
sync-attempts-none = لا محاولات بعد.
sync-attempt-when = الوقت
sync-attempt-sent = المُرسل
sync-attempt-received = المُستلم
sync-attempt-size = البيانات
sync-attempt-result = النتيجة
sync-attempt-well = وصل
sync-failed-no-network = لا شبكة
sync-failed-wrong-server = خادم غير صحيح
sync-failed-device-revoked = الوصول مغلق
sync-failed-server = لم يتمكن الخادم من الاستلام
sync-failed-other = توقّفت

## الأوقات والساعات
sync-clock-off =
    { $minutes ->
        [zero] ساعة هذا الحاسوب موافقة لساعة الوكالة.
        [one] بين ساعة هذا الحاسوب وساعة الوكالة فرق دقيقة تقريبًا. لا يؤثر ذلك في ترتيب عملك؛ يُرجى ضبط الساعة.
        [two] بين ساعة هذا الحاسوب وساعة الوكالة فرق دقيقتين تقريبًا. لا يؤثر ذلك في ترتيب عملك؛ يُرجى ضبط الساعة.
        [few] بين ساعة هذا الحاسوب وساعة الوكالة فرق { $minutes } دقائق تقريبًا. لا يؤثر ذلك في ترتيب عملك؛ يُرجى ضبط الساعة.
        [many] بين ساعة هذا الحاسوب وساعة الوكالة فرق { $minutes } دقيقة تقريبًا. لا يؤثر ذلك في ترتيب عملك؛ يُرجى ضبط الساعة.
       *[other] بين ساعة هذا الحاسوب وساعة الوكالة فرق { $minutes } دقيقة تقريبًا. لا يؤثر ذلك في ترتيب عملك؛ يُرجى ضبط الساعة.
    }
sync-connected-as = الارتباط بوكالة { $agency } باسم { $worker }

## ما يقال عن كل تغيير محتجز للمراجعة

sync-held-change = تغيير
sync-held-family = العائلة
sync-held-fields = الحقول
sync-held-written = كُتب في
sync-held-reason = السبب
