# Reviewed: no

### دور المترجم/ة الشفهي/ة في الزيارة. البطاقة تُقرأ بصوت مسموع قبل أن تبدأ.

interpreter-title = المترجم/ة الشفهي/ة
interpreter-none = لم تُسجَّل ترجمة شفهية لهذه الزيارة.
interpreter-add = تسجيل الترجمة الشفهية
interpreter-add-another = تسجيل شخص آخر يترجم
interpreter-edit = تغيير
interpreter-edit-label = تغيير ما سُجّل عن { $name }
interpreter-save = حفظ
interpreter-cancel = تركه كما كان
interpreter-line = الترجمة الشفهية: { $name }، { $language }، { $how }
interpreter-line-plain = الترجمة الشفهية: { $name }، { $language }

## الأنواع، داخل جملة

interpreter-how-staff = من فريقنا
interpreter-how-contract-onsite = حضوريًا
interpreter-how-phone = بالهاتف
interpreter-how-video = بالفيديو
interpreter-how-ad-hoc-adult = شخص بالغ تعرفه العائلة
interpreter-how-emergency-minor = طفل، في حالة طارئة

## الخانات

interpreter-interpreter = الاسم أو الرقم
interpreter-interpreter-hint = يكفي الرقم الذي تعطيه خدمة الترجمة بالهاتف.
interpreter-kind = من يترجم
interpreter-from-language = لغة الأخصائي/ة
interpreter-to-language = لغة العائلة
interpreter-dialect = اللهجة
interpreter-mode = طريقة الترجمة
interpreter-conflict-checked = هل سُئلت العائلة إن كان هذا الشخص مناسبًا للترجمة لها؟
interpreter-confidentiality-agreed = هل وعد من يترجم بحفظ السر؟
interpreter-pre-session-done = هل قُرئت البطاقة معًا قبل الزيارة؟
interpreter-problems = ما لم يسر جيدًا
interpreter-debrief = ما قيل بعد ذلك
interpreter-started = البدء الآن
interpreter-ended = الانتهاء الآن
interpreter-began-at = البداية { $time }
interpreter-ended-at = النهاية { $time }
interpreter-minor-advice = لا يترجم طفل إلا في حالة طارئة، وإلى أن يوجد شخص بالغ يترجم فقط. يُرجى الاكتفاء بالأسئلة التي تقتضيها الحالة الطارئة.

## من يترجم، كخيار

interpreter-kind-staff = شخص من فريقنا
interpreter-kind-contract-onsite = ترجمة بأجر، حضوريًا
interpreter-kind-phone = بالهاتف
interpreter-kind-video = بالفيديو
interpreter-kind-ad-hoc-adult = شخص بالغ تعرفه العائلة
interpreter-kind-emergency-minor = طفل، في حالة طارئة فقط

## طريقة الترجمة

interpreter-mode-consecutive = بعد كل مقطع
interpreter-mode-simultaneous = في الوقت نفسه
interpreter-mode-sight = قراءة ورقة بصوت مسموع
interpreter-mode-relay = عبر لغة ثالثة

## البطاقة، تُقرأ معًا قبل الزيارة

interpreter-card-title = قبل أن نبدأ
interpreter-card-client = أنا أتكلم مع العائلة وأنظر إليهم، وأنتم تتكلمون كما يتكلمون: «أنا»، لا «هي تقول».
interpreter-card-short = نتكلم بجمل قصيرة. أوقفونا من فضلكم إذا طال الكلام.
interpreter-card-everything = كل ما يُقال في الغرفة يُترجم، أيًّا كان من قاله: لا نزيد عليه شيئًا ولا ننقص منه شيئًا.
interpreter-card-unclear = إذا كان شيء غير واضح فاسألوني، وقولوا للعائلة إنكم تسألونني.
interpreter-card-no-side-talk = لا أحاديث جانبية. وما يُقال هنا يبقى هنا.
