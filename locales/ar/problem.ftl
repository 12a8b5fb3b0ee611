# Reviewed: no

### عندما لا يمكن فتح Doorstep إطلاقًا. صفحة هادئة: ماذا حدث، وما الذي بقي سليمًا، وما العمل.

problem-happened = ماذا حدث
problem-kept = ما هو سليم
problem-next = ما العمل
problem-again = فحص من جديد
problem-title = لا يمكن فتح Doorstep الآن

## العناوين

problem-title-key-file-damaged = ملف المفاتيح تالف
problem-title-key-file-missing = ملف المفاتيح مفقود
problem-title-database-damaged = الملف الذي فيه حالاتك تالف
problem-title-database-missing = الملف الذي فيه حالاتك مفقود
problem-title-too-new = حُفظت حالاتك بإصدار أحدث من Doorstep
problem-title-already-open = Doorstep مفتوح بالفعل

## ماذا حدث

problem-happened-key-file-damaged = الملف الصغير الذي يحوّل عبارة المرور إلى مفتاح موجود، لكن محتواه لم يعد صحيحًا. يحدث هذا عندما يتعطّل القرص أو تنقطع الكتابة.
problem-happened-key-file-missing = حالاتك على هذا الحاسوب، لكن الملف الصغير الذي يحوّل عبارة المرور إلى مفتاح ليس بجانبها. لقد نُقل أو أُزيل.
problem-happened-database-damaged = قُرئ المفتاح، لكن الملف الذي فيه حالاتك لم يعد سليمًا كله. يحدث هذا عندما يتعطّل القرص.
problem-happened-database-missing = المفتاح على هذا الحاسوب، لكن الملف الذي فيه حالاتك ليس حيث تركه Doorstep. لقد نُقل أو أُزيل.
problem-happened-too-new = فُتحت هذه الحالات بإصدار أحدث من Doorstep. قد يخطئ هذا الإصدار الأقدم في قراءتها، لذلك لا يمسّها.
problem-happened-already-open = نافذة أخرى من Doorstep تستعمل حالات هذا الحاسوب. لو عملت نافذتان معًا لكتبت إحداهما فوق الأخرى.

## ما هو سليم

problem-kept-key-file-damaged = حالاتك كما هي وما زالت مشفّرة. لم يُحذف شيء. وما وصل إلى الوكالة سليم هناك أيضًا.
problem-kept-key-file-missing = حالاتك كما هي وما زالت مشفّرة. لم يُحذف شيء. وما وصل إلى الوكالة سليم هناك أيضًا.
problem-kept-database-damaged = لم يُحذف شيء ولم يُكتب فوقه. وما وصل إلى الوكالة سليم هناك.
problem-kept-database-missing = لم يُحذف شيء، ولم يوضع ملف فارغ مكانه. وما وصل إلى الوكالة سليم هناك.
problem-kept-too-new = كل شيء. لم يتغيّر شيء.
problem-kept-already-open = كل شيء. لم يتغيّر شيء.

## ما العمل

problem-next-key-file-damaged = يُرجى عدم تثبيت Doorstep مرة أخرى وعدم إعداده من جديد. يُرجى الاتصال بفريق الدعم في وكالتك: نسخة من ملف المفاتيح من نسخة احتياطية تفتح كل شيء من جديد.
problem-next-key-file-missing = يُرجى البحث في سلة محذوفات هذا الحاسوب أو في نسخة احتياطية، وعدم إعداد Doorstep من جديد. إن لم يوجد الملف فيُرجى الاتصال بفريق الدعم في وكالتك.
problem-next-database-damaged = يُرجى ترك الحاسوب كما هو والاتصال بفريق الدعم في وكالتك. يمكن استرجاع حالاتك من نسخة احتياطية أو من نسخة الوكالة.
problem-next-database-missing = يُرجى البحث في سلة محذوفات هذا الحاسوب أو في نسخة احتياطية، وعدم إعداد Doorstep من جديد. إن لم يوجد الملف فيُرجى الاتصال بفريق الدعم في وكالتك.
problem-next-too-new = يُرجى تحديث Doorstep على هذا الحاسوب، ثم فتحه من جديد.
problem-next-already-open = يُرجى الانتقال إلى النافذة المفتوحة. إن لم توجد فيُرجى إعادة تشغيل الحاسوب وفتح Doorstep من جديد.
