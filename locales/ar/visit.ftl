# Reviewed: no

### الزيارة المنزلية خطوة بخطوة. كلام قصير هادئ؛ لا شيء مطلوب، وما ينقص لا يُذكر إلا بعد الزيارة.

visit-loading = يجري فتح الزيارة…
visit-back = رجوع إلى العائلة
visit-started = البداية: { $time }
visit-scheduled = الموعد: { $time }
visit-ended = النهاية: { $time }
visit-place-not-said = زيارة
visit-start = بدء الزيارة
visit-start-explain = لا حاجة إلى ملء أي شيء قبل الزيارة. يمكن البدء عند الباب.

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
visit-status-completed = اكتملت
visit-status-missed = لم تتم

## الخطوات

visit-steps-label = خطوات الزيارة، بأي ترتيب
visit-step-arrive = الوصول
visit-step-arrive-hint = من، أين، الأمان
visit-step-listen = الاستماع
visit-step-listen-hint = حكايتهم أولًا
visit-step-explain = الشرح
visit-step-explain-hint = ماذا نفعل
visit-step-acknowledge = التفهّم
visit-step-acknowledge-hint = المتفق والمختلف
visit-step-recommend = الاقتراح
visit-step-recommend-hint = خيارات
visit-step-negotiate = الاتفاق
visit-step-negotiate-hint = الخطوات القادمة
visit-step-wrap-up = الختام
visit-step-wrap-up-hint = قراءة الملخص
visit-letter-listen = ١
visit-letter-explain = ٢
visit-letter-acknowledge = ٣
visit-letter-recommend = ٤
visit-letter-negotiate = ٥
visit-step-state-open = فارغة
visit-step-state-touched = فيها ملاحظات
visit-on-to = متابعة: { $step }
visit-finish = إنهاء الزيارة

## ما يُقال

visit-say = أسئلة للحديث
visit-say-label = أسئلة للحديث. التنقّل بمفاتيح الأسهم. ويمكن ترك أي سؤال.
visit-silence = يمكن للعائلة ترك أي سؤال. والصمت جواب أيضًا.

## في الأسفل: لا يُذكر ما وصل إلى المؤسسة إلا بعد أن يصل

visit-nothing-yet = كل ما يُكتب يُحفظ فورًا
visit-reached = استلمته المؤسسة · { $time }

## الوصول

visit-arrive-safety = هل الحديث هنا الآن آمن؟
visit-arrive-safety-hint = يُرجى الانتباه إلى من يستطيع السماع. إن لم يكن الحديث آمنًا فيكفي الكلام في أمور عامة والعودة في وقت آخر.
visit-arrive-unsafe = الحديث هنا غير آمن. يُرجى ترك الأسئلة، وتقصير الزيارة، والاتفاق على طريقة آمنة للقاء.
visit-arrive-present = الحاضرون من العائلة
visit-arrive-others = حاضرون آخرون
visit-arrive-others-hint = من الجيران، أو الأصدقاء، أو من مؤسسة أخرى.
visit-arrive-languages = لغات هذه الزيارة

## الاستماع

visit-listen-client-words = بكلمات العائلة
visit-listen-understood = كما يراه مسؤول/ة الحالة
visit-listen-concerns = ما يهمّ العائلة، والأهم أولًا
visit-listen-concern-new = إضافة أمر مهم
visit-listen-health = هل الصحة هي الأمر الأهم؟
visit-listen-health-hint = ثمانية أسئلة تساعد على فهم المرض كما تراه العائلة.
visit-listen-model-title = المرض كما تراه العائلة
visit-concern-place = الأمر { $place }
visit-concern-up = نقل إلى أعلى: { $what }
visit-concern-down = نقل إلى أسفل: { $what }
visit-concern-delete = حذف: { $what }
visit-concern-add-need = إضافة كاحتياج: { $what }
visit-concern-add-need-short = إضافة كاحتياج
visit-concern-moved = ترتيب { $what } الآن: { $place }.
visit-model-name = بماذا يسمّونه
visit-model-cause = سببه في رأيهم
visit-model-onset = لماذا بدأ في ذلك الوقت
visit-model-course = ماذا يفعل بهم
visit-model-severity = شدّته وكم قد يستمر
visit-model-help = المساعدة التي يأملونها
visit-model-troubles = المشكلات التي سبّبها
visit-model-fear = أكثر ما يخافونه منه

## الشرح

visit-explain-explained = ما جرى شرحه
visit-explain-explained-in = لغة الشرح
visit-explain-teach-back = هل أعاد أحدهم الشرح بكلماته؟
visit-explain-teach-back-words = ما قالوه

## التفهّم

visit-acknowledge-same = نرى هذا بالطريقة نفسها
visit-acknowledge-different = نرى هذا بشكل مختلف
visit-acknowledge-add-same = إضافة رأي مشترك
visit-acknowledge-add-different = إضافة رأي مختلف
visit-acknowledge-family = كيف تراه العائلة
visit-acknowledge-worker = كيف يراه مسؤول/ة الحالة
visit-acknowledge-shared = ما نراه معًا
visit-acknowledge-missed = ما لم نذكره
visit-acknowledge-empty = لم يُضَف شيء بعد.

## الاقتراح

visit-recommend-option = الخيار { $place }
visit-recommend-what = الخيار
visit-recommend-reasons = المزايا والعيوب
visit-recommend-fit = مدى ملاءمته للعائلة
visit-recommend-add = إضافة خيار
visit-recommend-two = يُرجى عرض خيارين على الأقل، حتى يكون للعائلة اختيار حقيقي.
visit-recommend-who-else = من غيرهم ينبغي أن يشارك في هذا القرار

## الاتفاق

visit-negotiate-agreement = ما اتفقنا عليه
visit-negotiate-refusals = ما لم تقبله العائلة أو تريد تأجيله
visit-negotiate-action-steps = الخطوات القادمة
visit-negotiate-next-contact = التواصل القادم
visit-negotiate-next-contact-hint = تاريخ، أو كلمات مثل: بعد العيد، عندما تصل الرسالة.
visit-action-step-due = الموعد: { $day }
visit-actor-client = العائلة
visit-actor-relative = قريب أو قريبة
visit-actor-worker = مسؤول/ة الحالة
visit-actor-partner = مؤسسة شريكة

## الختام

visit-wrap-up-summary = ملخص الزيارة
visit-wrap-up-summary-draft = ملء الملخص من ملاحظاتي
visit-wrap-up-read-back = هل قُرئ الملخص على العائلة؟
visit-wrap-up-late = تدوين متأخر: السبب
visit-wrap-up-late-hint = تُترك فارغة إذا كُتبت الملاحظات أثناء الزيارة أو في اليوم نفسه.
visit-wrap-up-gaps-title = ما لم يُملأ
visit-wrap-up-gaps-hint = لا شيء هنا خطأ. قد لا تكون هناك حاجة أبدًا إلى السؤال عن بعضه، ولا بأس في ذلك.
visit-wrap-up-gaps-none = لا ينقص شيء.
visit-wrap-up-gaps-wait = بعد إنهاء الزيارة يظهر هنا ما لم يُملأ.
visit-gap-no-client-words = بكلمات العائلة
visit-gap-no-ranking = ما يهمّ العائلة، والأهم أولًا
visit-gap-no-teach-back = هل أعاد أحدهم الشرح بكلماته
visit-gap-no-views = آراء متفقة وآراء مختلفة
visit-gap-fewer-than-two-options = خيار ثانٍ
visit-gap-nobody-does-anything = المهام
visit-gap-no-next-contact = التواصل القادم
visit-gap-not-read-back = هل قُرئ الملخص
visit-gap-no-interpreter = كانت الترجمة الشفهية لازمة ولم تُضَف
visit-gap-minor-interpreted = ترجم طفل. يُرجى توضيح سبب الحالة الطارئة

## الطريق إلى المخطط الثقافي
visit-to-culturagram = المخطط الثقافي
visit-schedule = تحديد موعد زيارة
visit-schedule-when = التاريخ والوقت
visit-schedule-save = تحديد الموعد

## زيارة مقبلة

visit-move = تعديل الزيارة المقررة
visit-cancel = إلغاء الزيارة
visit-mark-missed = لم تتم
visit-status-canceled = أُلغيت
# على خطوة من الزيارة: حقل فيها لم يُحفظ.
visit-step-refused = لم يُحفظ بعد
## بدء زيارة عندما تكون هناك زيارة مقررة اليوم

visit-start-title = بدء زيارة
visit-start-scheduled = هناك زيارة مقررة اليوم · { $time } · { $place }
visit-start-this = بدء الزيارة المقررة
visit-start-another = بدء زيارة أخرى
