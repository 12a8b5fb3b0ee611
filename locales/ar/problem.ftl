# Reviewed: no

### عندما لا يمكن فتح Doorstep إطلاقًا. صفحة هادئة: ماذا حدث، وما الذي بقي سليمًا، وما العمل.

problem-happened = ماذا حدث
problem-kept = ما هو محفوظ وسليم
problem-next = ما العمل الآن
problem-again = التحقق مرة أخرى
problem-title = لا يمكن فتح Doorstep الآن

## العناوين

problem-title-key-file-damaged = ملف المفاتيح تالف
problem-title-key-file-missing = ملف المفاتيح مفقود
problem-title-database-damaged = الملف الذي فيه حالاتك تالف
problem-title-database-missing = الملف الذي فيه حالاتك مفقود
problem-title-too-new = حُفظت حالاتك بإصدار أحدث من Doorstep
problem-title-already-open = Doorstep مفتوح بالفعل

## ماذا حدث

problem-happened-key-file-damaged = وجد Doorstep الملف الصغير الذي يحوّل عبارة المرور إلى مفتاح، لكن الملف تالف. قد يحدث هذا عندما يتعطّل القرص أو ينقطع الحفظ.
problem-happened-key-file-missing = حالاتك على هذا الحاسوب، لكن الملف الصغير الذي يحوّل عبارة المرور إلى مفتاح مفقود. لقد نُقل أو حُذف.
problem-happened-database-damaged = عبارة المرور صحيحة، لكن الملف الذي فيه حالاتك تالف. قد يحدث هذا عندما يتعطّل القرص.
problem-happened-database-missing = ملف المفاتيح على هذا الحاسوب، لكن الملف الذي فيه حالاتك ليس في مكانه. لقد نُقل أو حُذف.
problem-happened-too-new = فُتحت هذه الحالات بإصدار أحدث من Doorstep. قد يخطئ هذا الإصدار الأقدم في قراءتها، لذلك لا يفتحها.
problem-happened-already-open = هناك نافذة أخرى من Doorstep مفتوحة على هذا الحاسوب. لو استعملت نافذتان الحالات نفسها فقد تمحو إحداهما عمل الأخرى.

## ما هو سليم

problem-kept-key-file-damaged = حالاتك لم تتغيّر وما زالت مشفّرة. لم يُحذف شيء. وكل ما استلمته المؤسسة سليم هناك أيضًا.
problem-kept-key-file-missing = حالاتك لم تتغيّر وما زالت مشفّرة. لم يحذف Doorstep شيئًا. وكل ما استلمته المؤسسة سليم هناك أيضًا.
problem-kept-database-damaged = لم يحذف Doorstep شيئًا ولم يكتب فوق شيء. وكل ما استلمته المؤسسة سليم هناك.
problem-kept-database-missing = لم يحذف Doorstep شيئًا ولم يضع ملفًا آخر مكان الملف المفقود. وكل ما استلمته المؤسسة سليم هناك.
problem-kept-too-new = كل شيء. لم يتغيّر شيء.
problem-kept-already-open = كل شيء. لم يتغيّر شيء.

## ما العمل

problem-next-key-file-damaged = يُرجى عدم إعادة تثبيت Doorstep وعدم إعداده من جديد، والاتصال بفريق الدعم في مؤسستك. بنسخة احتياطية من ملف المفاتيح يُفتح كل شيء من جديد.
problem-next-key-file-missing = يُرجى البحث في سلة المهملات على هذا الحاسوب أو في نسخة احتياطية، وعدم إعداد Doorstep من جديد. إن لم يوجد الملف فيُرجى الاتصال بفريق الدعم في مؤسستك.
problem-next-database-damaged = يُرجى ترك الحاسوب كما هو والاتصال بفريق الدعم في مؤسستك. يمكن استعادة حالاتك من نسخة احتياطية أو من نسخة المؤسسة.
problem-next-database-missing = يُرجى البحث في سلة المهملات على هذا الحاسوب أو في نسخة احتياطية، وعدم إعداد Doorstep من جديد. إن لم يوجد الملف فيُرجى الاتصال بفريق الدعم في مؤسستك.
problem-next-too-new = يُرجى تحديث Doorstep على هذا الحاسوب، ثم فتحه من جديد.
problem-next-already-open = يُرجى الانتقال إلى النافذة المفتوحة. إن لم تكن ظاهرة فيُرجى إعادة تشغيل الحاسوب وفتح Doorstep من جديد.
