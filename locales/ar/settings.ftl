# Reviewed: no

### الإعدادات: اللغة، والاسم، والقفل، وعبارة المرور، وهذا الحاسوب.

settings-title = الإعدادات
settings-language = اللغة
settings-you = معلوماتك
settings-worker-name = اسمك
settings-worker-name-hint = يظهر على هذا الحاسوب فقط.
settings-lock = القفل
settings-auto-lock = القفل التلقائي (بالدقائق)
settings-auto-lock-hint = يُقفل Doorstep بعد دقيقة إلى ٣٠ دقيقة دون استعمال. والنص غير المكتمل يُحفظ.
settings-hide-text = مفتاح F9 يخفي النافذة، ثم تُقفل بعد ٣٠ ثانية. ومفتاح F8 يبدّل بين لغتك ولغة العائلة.
settings-lock-now = القفل الآن
settings-save = حفظ
settings-saved = حُفظ.

settings-passphrase = عبارة المرور
settings-passphrase-change = تغيير عبارة المرور
settings-passphrase-old = عبارة المرور الحالية
settings-passphrase-changed = تغيّرت عبارة المرور. وكلمات الاسترداد تبقى كما هي.

settings-agency = المؤسسة والحاسوب
settings-agency-none = هذا الحاسوب غير مرتبط بمؤسسة. يمكن استعمال Doorstep كله، ولا شيء يخرج من هذا الحاسوب.
settings-recovery = كلمات الاسترداد
settings-recovery-text = إذا فُقدت الورقة المطبوعة، يمكن إنشاء كلمات جديدة. تبقى الكلمات القديمة صالحة حتى تأكيد الجديدة.
settings-recovery-renew = إنشاء كلمات استرداد جديدة
settings-recovery-show = عرض الكلمات الجديدة
settings-recovery-renewed = كلمات الاسترداد الجديدة صالحة الآن. يُرجى إتلاف الورقة القديمة.

settings-pin = الرقم السري عند إعادة الحاسوب
settings-pin-text = عندما تعيد العائلة الحاسوب يكفي رقم سري من ٤ إلى ٨ أرقام. بعد ثلاث محاولات خاطئة يطلب Doorstep عبارة المرور.
settings-pin-field = رقم سري جديد
settings-pin-field-hint = من ٤ إلى ٨ أرقام. يُرجى عدم استعمال تاريخ ميلاد أو الرقم السري لهاتفك.
settings-pin-set = تحديد الرقم السري
settings-pin-replace = تغيير الرقم السري
settings-pin-remove = إزالة الرقم السري
settings-pin-saved = حُدّد الرقم السري.
settings-pin-removed = أُزيل الرقم السري. عندما تعيد العائلة الحاسوب يطلب Doorstep عبارة المرور.

settings-agency-connect = ربط
settings-agency-name = المؤسسة
settings-agency-server = عنوان الخادم
settings-agency-identity = مفتاح المؤسسة
settings-agency-identity-hint = أول أحرف المفتاح، لمقارنتها مع مؤسستك بالهاتف.
settings-device = هذا الحاسوب

settings-about = حول البرنامج
settings-version = الإصدار
settings-store = المساحة التي تشغلها الحالات
settings-sqlite = SQLite
settings-fonts = الخطوط: Noto Sans من Noto Project Authors، وخط Vazirmatn من Saber Rastikerdar؛ برخصة SIL Open Font License 1.1.
