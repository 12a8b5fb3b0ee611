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
