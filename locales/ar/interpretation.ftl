# Reviewed: no

### دور المترجم/ة الشفهي/ة في الزيارة. البطاقة تُقرأ بصوت مسموع قبل أن تبدأ.

interpretation-title = المترجم/ة الشفهي/ة
interpretation-none = لم تُضَف ترجمة شفهية لهذه الزيارة.
interpretation-add = إضافة مترجم/ة شفهي/ة
interpretation-add-another = إضافة مترجم/ة شفهي/ة آخر
interpretation-save = حفظ
interpretation-line = الترجمة الشفهية: { $name } · { $language } · { $how }
interpretation-line-plain = الترجمة الشفهية: { $name } · { $language }

## الأنواع، بعد الاسم

interpretation-how-staff = من فريقنا
interpretation-how-contract-onsite = حضوريًا
interpretation-how-phone = بالهاتف
interpretation-how-video = بالفيديو
interpretation-how-ad-hoc-adult = شخص بالغ تعرفه العائلة
interpretation-how-emergency-minor = طفل، في حالة طارئة

## الخانات

interpretation-interpreter = الاسم أو رقم التعريف
interpretation-interpreter-hint = في خدمات الترجمة بالهاتف يكفي رقم التعريف.
interpretation-kind = نوع الترجمة الشفهية
interpretation-from-language = لغة مسؤول/ة الحالة
interpretation-to-language = لغة العائلة
interpretation-dialect = اللهجة
interpretation-mode = طريقة الترجمة
interpretation-conflict-checked = هل ترتاح العائلة لمن يترجم؟
interpretation-confidentiality-agreed = هل وافق من يترجم على السرّية؟
interpretation-pre-session-done = هل قرأ الجميع البطاقة قبل البدء؟
interpretation-problems = المشكلات
interpretation-debrief = نقاش بعد الترجمة
interpretation-started = بدأت الترجمة
interpretation-ended = انتهت الترجمة
interpretation-began-at = البداية: { $time }
interpretation-ended-at = النهاية: { $time }
interpretation-minor-advice = لا يترجم طفل إلا في حالة طارئة، وفقط إلى أن يوجد شخص بالغ يترجم. يُرجى الاكتفاء بالأسئلة التي تفرضها الحالة الطارئة.

## من يترجم، كخيار

interpretation-kind-staff = من فريقنا
interpretation-kind-contract-onsite = ترجمة مهنية، حضوريًا
interpretation-kind-phone = ترجمة بالهاتف
interpretation-kind-video = ترجمة بالفيديو
interpretation-kind-ad-hoc-adult = شخص بالغ تعرفه العائلة
interpretation-kind-emergency-minor = طفل، في حالة طارئة فقط

## طريقة الترجمة

interpretation-mode-consecutive = بعد أن ينتهي كل متكلم
interpretation-mode-simultaneous = في أثناء الكلام
interpretation-mode-sight = قراءة وثيقة بصوت مسموع
interpretation-mode-relay = عبر لغة ثالثة

## البطاقة، تُقرأ معًا قبل الزيارة

interpretation-card-title = قبل أن نبدأ
interpretation-card-client = أنا أتكلم مع العائلة مباشرة. نرجو أن تنقلوا كلام كل شخص كما يقوله هو: “أنا متعب”، لا “هو متعب”.
interpretation-card-short = نتكلم بجمل قصيرة. إذا طال الكلام فاطلبوا منا التوقف قليلًا.
interpretation-card-everything = نرجو ترجمة كل ما يقوله أي شخص في الغرفة، دون زيادة ولا نقصان.
interpretation-card-unclear = إذا كان شيء غير واضح فاسألوني، وقولوا للعائلة إنكم تسألون.
interpretation-card-no-side-talk = نرجو عدم إجراء أحاديث جانبية، وعدم نقل ما تسمعونه اليوم إلى أي أحد. أما ما يجب عليّ أن أبلّغ عنه فسأشرحه أنا.
