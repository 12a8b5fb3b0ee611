# Reviewed: no

### الزيارة المنزلية خطوة بخطوة. كلام قصير هادئ؛ لا شيء مطلوب، وما ينقص لا يُذكر إلا بعد الزيارة.

visit-loading = يجري فتح الزيارة…
visit-back = رجوع إلى العائلة
visit-started = بدأت في { $time }
visit-scheduled = موعدها { $time }
visit-ended = انتهت في { $time }
visit-place-not-said = زيارة
visit-begin = بدء الزيارة
visit-begin-explain = لا يُسأل عن شيء قبل الدخول. يمكن البدء عند الباب.

## الأماكن

visit-place = المكان
visit-place-home = زيارة منزلية
visit-place-office = في المكتب
visit-place-phone = بالهاتف
visit-place-video = بالفيديو
visit-place-community = في الحي
visit-place-school = في المدرسة
visit-place-clinic = في العيادة
visit-place-other = في مكان آخر

## أين وصلت الزيارة

visit-status-scheduled = مقررة
visit-status-under-way = جارية
visit-status-completed = تمّت
visit-status-missed = لم تحدث

## الخطوات

visit-steps-label = الزيارة خطوة بخطوة، بأي ترتيب
visit-step-arrive = قبل الزيارة
visit-step-arrive-hint = من، أين، الأمان
visit-step-listen = الاستماع
visit-step-listen-hint = حكايتهم أولا
visit-step-explain = الشرح
visit-step-explain-hint = ماذا نفعل
visit-step-acknowledge = التفهّم
visit-step-acknowledge-hint = المتشابه والمختلف
visit-step-recommend = الاقتراح
visit-step-recommend-hint = خيارات
visit-step-negotiate = الاتفاق
visit-step-negotiate-hint = من يفعل ماذا
visit-step-wrap-up = بعد الزيارة
visit-step-wrap-up-hint = قراءة ما كُتب
visit-letter-listen = L
visit-letter-explain = E
visit-letter-acknowledge = A
visit-letter-recommend = R
visit-letter-negotiate = N
visit-step-state-open = لم يُكتب شيء بعد
visit-step-state-touched = كُتب شيء
visit-on-to = إلى: { $step }
visit-finish = إنهاء الزيارة

## ما يُقال

visit-say = ما نقوله
visit-say-label = أسئلة تُقال بصوت مسموع. التنقّل بمفاتيح الأسهم؛ ولا شيء يجب الجواب عنه.
visit-silence = كل ما هنا يمكن تركه بلا جواب. الصمت جواب أيضًا.

## في الأسفل: لا يُذكر ما وصل إلى الوكالة إلا بعد أن يصل

visit-nothing-yet = كل ما يُكتب يُحفظ فورًا
visit-reached = وصل إلى الوكالة { $time }

## قبل الزيارة

visit-arrive-safety = هل الحديث هنا الآن آمن؟
visit-arrive-safety-hint = من يستطيع أن يسمع؟ إن لم يكن الحديث آمنًا فيكفي الكلام عن الطقس، ثم العودة في وقت آخر.
visit-arrive-unsafe = الحديث غير آمن. يُرجى ترك الأسئلة، وتقصير الزيارة، والاتفاق على طريقة آمنة للقاء.
visit-arrive-present = من حضر من العائلة
visit-arrive-others = من حضر غيرهم
visit-arrive-others-hint = من الجيران، أو الأصدقاء، أو من وكالة أخرى.
visit-arrive-languages = لغات اللقاء
visit-arrive-advice = قبل قرع الجرس

## الاستماع

visit-listen-client-words = بكلماتهم
visit-listen-understood = كما فهمتُه
visit-listen-concerns = ما يهم، بترتيب العائلة
visit-listen-concern-new = أمر يهم
visit-listen-health = هل الصحة هي ما يقلق؟
visit-listen-health-hint = الأسئلة الثمانية تساعد على فهم المرض كما تراه العائلة.
visit-listen-model-title = المرض كما تراه العائلة
visit-concern-place = الأمر { $place }
visit-concern-up = نقل إلى أعلى: { $what }
visit-concern-down = نقل إلى أسفل: { $what }
visit-concern-remove = إزالة: { $what }
visit-concern-number = إعطاء رقم: { $what }
visit-concern-number-short = إعطاء رقم
visit-concern-moved = صار رقم { $what } الآن { $place }.
visit-model-name = اسمه
visit-model-cause = سببه
visit-model-onset = لماذا بدأ حينها
visit-model-course = ماذا يفعل
visit-model-severity = شدّته ومدّته
visit-model-help = المساعدة المرجوّة
visit-model-troubles = المتاعب التي يجلبها
visit-model-fear = أكثر ما يُخاف منه

## الشرح

visit-explain-explained = ما شُرح
visit-explain-explained-in = بأي لغة
visit-explain-teach-back = هل أعاد أحدهم الشرح بكلماته؟
visit-explain-teach-back-words = ما قالوه بكلماتهم

## التفهّم

visit-acknowledge-same = نرى هذا بالطريقة نفسها
visit-acknowledge-different = نرى هذا بشكل مختلف
visit-acknowledge-add-same = إضافة ما نتفق عليه
visit-acknowledge-add-different = إضافة ما نختلف فيه
visit-acknowledge-family = كيف تراه العائلة
visit-acknowledge-worker = كيف أراه أنا
visit-acknowledge-shared = ما نراه معًا
visit-acknowledge-missed = ما قالوا إنه فاتني
visit-acknowledge-remove = إزالة الرأي { $place }
visit-acknowledge-empty = لم يُدوَّن شيء بعد.

## الاقتراح

visit-recommend-option = الخيار { $place }
visit-recommend-what = الخيار
visit-recommend-reasons = جانبه الجيد وجانبه الصعب
visit-recommend-fit = كيف يناسب حياة العائلة
visit-recommend-add = إضافة خيار
visit-recommend-remove = إزالة الخيار { $place }
visit-recommend-two = خياران أو أكثر يتركان للعائلة حرية الاختيار.
visit-recommend-who-else = من غيرهم له رأي

## الاتفاق

visit-negotiate-agreement = ما اتفقنا عليه
visit-negotiate-refusals = ما رُفض أو أُجّل
visit-negotiate-action-steps = من يفعل ماذا ومتى
visit-negotiate-action-steps-empty = لم يَعِد أحد بشيء بعد.
visit-negotiate-what = ماذا
visit-negotiate-who = من
visit-negotiate-name = الاسم
visit-negotiate-due = حتى متى
visit-negotiate-add = إضافة الوعد
visit-negotiate-next-contact = متى ننظر فيه مجددًا
visit-negotiate-next-contact-hint = يوم محدّد، أو بالكلمات: بعد العيد، عندما تصل الرسالة.
visit-action-step-due = حتى { $day }
visit-action-step-no-day = لم يُتفق على يوم
visit-action-step-done = أُنجز
visit-actor-client = العائلة
visit-actor-relative = قريب أو قريبة
visit-actor-worker = الأخصائي/ة
visit-actor-partner = وكالة أخرى

## بعد الزيارة

visit-wrap-up-summary = الملخّص كما قُرئ للعائلة
visit-wrap-up-summary-draft = جمعه مما كُتب
visit-wrap-up-read-back = هل قُرئ للعائلة؟
visit-wrap-up-late = كُتب بعد الزيارة: السبب
visit-wrap-up-late-hint = تُترك فارغة إن كُتب أثناء الزيارة أو في اليوم نفسه.
visit-wrap-up-gaps-title = ما بقي مفتوحًا
visit-wrap-up-gaps-hint = لا شيء هنا خطأ. بعضه قد لا يُسأل عنه أبدًا، ولا بأس في ذلك.
visit-wrap-up-gaps-none = لا شيء ناقص.
visit-wrap-up-gaps-wait = ما بقي مفتوحًا يظهر بعد انتهاء الزيارة.
visit-gap-no-client-words = كلمات العائلة نفسها
visit-gap-no-ranking = ما يهم، بترتيب العائلة
visit-gap-no-teach-back = هل أعاد أحدهم الشرح بكلماته
visit-gap-no-views = ما نراه معًا أو بشكل مختلف
visit-gap-fewer-than-two-options = خيار آخر
visit-gap-nobody-does-anything = من يفعل ماذا
visit-gap-no-next-contact = متى ننظر فيه مجددًا
visit-gap-not-read-back = قراءة الملخّص للعائلة
visit-gap-no-interpreter = كانت هناك حاجة إلى ترجمة شفهية، ولم تُسجَّل
visit-gap-minor-interpreted = ترجم طفل. يُرجى كتابة سبب الحالة الطارئة

## الطريق إلى مخطّط الثقافة
visit-to-culturagram = مخطّط الثقافة
visit-schedule = تحديد موعد زيارة
visit-schedule-when = الموعد
visit-schedule-save = تثبيت الموعد

## بدء زيارة عندما تكون هناك زيارة محددة لليوم

visit-start-title = بدء زيارة
visit-start-scheduled = هناك زيارة محددة لليوم · { $time } · { $place }
visit-start-this = بدء الزيارة المحددة
visit-start-another = بدء زيارة أخرى
