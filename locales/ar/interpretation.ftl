# Reviewed: no

### دور المترجم/ة الشفهي/ة في الزيارة. البطاقة تُقرأ بصوت مسموع قبل أن تبدأ.

interpretation-title = المترجم/ة الشفهي/ة
interpretation-none = لم تُسجَّل ترجمة شفهية لهذه الزيارة.
interpretation-add = تسجيل الترجمة الشفهية
interpretation-add-another = تسجيل شخص آخر يترجم
interpretation-save = حفظ
interpretation-line = الترجمة الشفهية: { $name }، { $language }، { $how }
interpretation-line-plain = الترجمة الشفهية: { $name }، { $language }

## الأنواع، داخل جملة

interpretation-how-staff = من فريقنا
interpretation-how-contract-onsite = حضوريًا
interpretation-how-phone = بالهاتف
interpretation-how-video = بالفيديو
interpretation-how-ad-hoc-adult = شخص بالغ تعرفه العائلة
interpretation-how-emergency-minor = طفل، في حالة طارئة

## الخانات

interpretation-interpreter = الاسم أو الرقم
interpretation-interpreter-hint = يكفي الرقم الذي تعطيه خدمة الترجمة بالهاتف.
interpretation-kind = من يترجم
interpretation-from-language = لغة الأخصائي/ة
interpretation-to-language = لغة العائلة
interpretation-dialect = اللهجة
interpretation-mode = طريقة الترجمة
interpretation-conflict-checked = هل سُئلت العائلة إن كان هذا الشخص مناسبًا للترجمة لها؟
interpretation-confidentiality-agreed = هل وعد من يترجم بحفظ السر؟
interpretation-pre-session-done = هل قُرئت البطاقة معًا قبل الزيارة؟
interpretation-problems = ما لم يسر جيدًا
interpretation-debrief = ما قيل بعد ذلك
interpretation-started = البدء الآن
interpretation-ended = الانتهاء الآن
interpretation-began-at = البداية { $time }
interpretation-ended-at = النهاية { $time }
interpretation-minor-advice = لا يترجم طفل إلا في حالة طارئة، وإلى أن يوجد شخص بالغ يترجم فقط. يُرجى الاكتفاء بالأسئلة التي تقتضيها الحالة الطارئة.

## من يترجم، كخيار

interpretation-kind-staff = شخص من فريقنا
interpretation-kind-contract-onsite = ترجمة بأجر، حضوريًا
interpretation-kind-phone = بالهاتف
interpretation-kind-video = بالفيديو
interpretation-kind-ad-hoc-adult = شخص بالغ تعرفه العائلة
interpretation-kind-emergency-minor = طفل، في حالة طارئة فقط

## طريقة الترجمة

interpretation-mode-consecutive = بعد كل مقطع
interpretation-mode-simultaneous = في الوقت نفسه
interpretation-mode-sight = قراءة ورقة بصوت مسموع
interpretation-mode-relay = عبر لغة ثالثة

## البطاقة، تُقرأ معًا قبل الزيارة

interpretation-card-title = قبل أن نبدأ
interpretation-card-client = أنا أتكلم مع العائلة وأنظر إليهم، وأنتم تتكلمون كما يتكلمون: «أنا»، لا «هي تقول».
interpretation-card-short = نتكلم بجمل قصيرة. أوقفونا من فضلكم إذا طال الكلام.
interpretation-card-everything = كل ما يُقال في الغرفة يُترجم، أيًّا كان من قاله: لا نزيد عليه شيئًا ولا ننقص منه شيئًا.
interpretation-card-unclear = إذا كان شيء غير واضح فاسألوني، وقولوا للعائلة إنكم تسألونني.
interpretation-card-no-side-talk = لا أحاديث جانبية. وما يُقال هنا يبقى هنا.
