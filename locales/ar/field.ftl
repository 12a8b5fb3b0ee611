# Reviewed: no

### أسماء خانات السجل كما تُذكر بين علامتي اقتباس في رسالة الخطأ.
### كل منها تسمية وليس جملة، من دون نقطة في النهاية.

## شخص

field-name-full = الاسم الكامل
field-name-latin = الاسم بالأحرف اللاتينية
field-name-to-use = الاسم المستعمل
field-name-parts = أجزاء الاسم
field-name-order = ترتيب الاسم
field-aliases = كتابة الاسم في الوثائق
field-birth = الميلاد
field-languages = اللغات
field-contacts = طرق التواصل مع الشخص
field-sign-or-other-comm = لغة الإشارة أو طريقة أخرى للتواصل
field-pronouns = الضمائر
field-relation = الصلة بصاحب الملف
field-lives-here = يسكن هنا
field-parents = الوالدان في هذا البيت
field-partner = الشريك في هذا البيت
field-symbol = الرمز في الرسم
field-decision-role = الدور في قرارات الأسرة
field-age-at-migration = العمر عند الهجرة

## الأسرة وملفها

field-family-name = اسم الأسرة
field-family-name-latin = اسم الأسرة بالأحرف اللاتينية
field-head = صاحب الملف
field-language = اللغة
field-dialect = اللهجة أو الجماعة
field-interpreter-needed = الحاجة إلى مترجم
field-interpreter-preference = ما تطلبه الأسرة من المترجم
field-address = العنوان
field-visiting-advice = ما يجب معرفته قبل الزيارة
field-relatives-elsewhere = أقارب في أماكن أخرى
field-opened-on = تاريخ فتح الملف
field-stage = مرحلة الملف
field-source = من أحال الأسرة
field-presenting-concern = سبب مجيئهم
field-urgent-flags = ما لا يحتمل الانتظار

## زيارة، بترتيب خطواتها

field-planned-at = موعدها
field-started-at = بدأت
field-ended-at = انتهت
field-status = حالة الزيارة
field-place = المكان
field-purpose = غرض الزيارة
field-present = من حضر من الأسرة
field-others-present = من حضر غيرهم
field-safety-checked = السؤال عما إذا كان الحديث آمنًا
field-client-words = بكلمات الأسرة
field-understood = كما فهمتُه
field-concerns = ما يهم، بالترتيب
field-health-is-the-concern = الصحة هي ما يقلق
field-model-name = اسمه عندهم
field-model-cause = ما سببه
field-model-onset = لماذا بدأ حينها
field-model-course = ما الذي يفعله
field-model-severity = مدى خطورته
field-model-help = كيف ينبغي أن تكون المساعدة
field-model-troubles = المتاعب التي سببها
field-model-fear = أكثر ما يُخشى منه
field-explained = ما شُرح
field-explained-in = لغة الشرح
field-teach-back = أعادوه بكلماتهم
field-teach-back-words = ما أعادوه بكلماتهم هم
field-views = الآراء المتفقة والمختلفة
field-missed = ما فات ذكره
field-options = الخيارات المعروضة
field-who-else = من غيرهم ينبغي أن يُسأل
field-agreement = ما اتُّفق عليه
field-refusals = ما رُفض أو أُجّل
field-next-contact = متى نراجع ذلك
field-summary = الملخص
field-summary-read-back = قراءة الملخص للأسرة
field-late-entry-reason = سبب الكتابة لاحقًا

## أمر قال أحدهم إنه سيفعله

field-what = ما سيُفعل
field-actor = من يفعله
field-actor-name = اسم من يفعله
field-due-on = الموعد الأخير
field-done-on = تاريخ إنجازه
field-outcome = ما نتج عنه

## دور المترجم في الزيارة

field-interpreter = المترجم
field-kind = النوع
field-from-language = لغة العامل
field-to-language = لغة الأسرة
field-mode = طريقة الترجمة
field-conflict-checked = سُئلت الأسرة عن قبولها بهذا المترجم
field-confidentiality-agreed = التعهد بالسرية
field-pre-session-done = الحديث قبل الجلسة
field-problems = ما لم يسر على ما يرام
field-debrief = ما قيل بعد الجلسة

## المخطط الثقافي

field-taken-on = يوم المخطط الثقافي
field-closed-on = تاريخ الإغلاق
field-reason = السبب
field-relocation = أسباب الانتقال
field-legal-status = الوضع القانوني
field-time-in-community = المدة في المجتمع
field-health-beliefs = المعتقدات الصحية
field-trauma-and-crisis = الصدمات والأزمات
field-culture-and-religion = الثقافة والدين والطعام واللباس
field-discrimination = التمييز
field-education-and-work = التعليم والعمل
field-family-values = قيم الأسرة

## حاجة أو نقطة قوة

field-statement = الحاجة أو نقطة القوة في سطر
field-domain = جانب الحياة
field-capacity-client = ما تستطيع الأسرة فعله
field-capacity-network = ما يستطيع الأقارب والمجتمع فعله
field-capacity-agency = ما تستطيع المؤسسة فعله
