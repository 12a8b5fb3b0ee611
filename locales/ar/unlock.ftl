# Reviewed: no

### فتح Doorstep، وإخفاؤه على عجل. لا يُقال هنا لمن هذا الحاسوب.

unlock-passphrase = عبارة المرور
unlock-open = فتح القفل
unlock-opening = يجري الفتح…
unlock-offline = يعمل بلا اتصال
# Shown on the locked screen when the disk did not take what was typed.
unlock-lost = لم يُحفظ آخر ما كُتب قبل أن يُقفل Doorstep. يُرجى التحقق منه بعد فتح القفل.
unlock-wait =
    { $seconds ->
        [0] يمكن المحاولة الآن
        [1] المحاولة التالية بعد ثانية واحدة
        [2] المحاولة التالية بعد ثانيتين
        [few] المحاولة التالية بعد { $seconds } ثوانٍ
        [many] المحاولة التالية بعد { $seconds } ثانية
       *[other] المحاولة التالية بعد { $seconds } ثانية
    }

## بكلمات الاسترداد، عند نسيان عبارة المرور

unlock-recovery = استعمال كلمات الاسترداد
unlock-recovery-title = فتح القفل بكلمات الاسترداد
unlock-recovery-text = تُكتب الكلمات الاثنتا عشرة من الورقة بالترتيب، وبين كل كلمتين مسافة، ثم تُختار عبارة مرور جديدة. حالاتك تبقى كما هي.
unlock-recovery-words = كلمات الاسترداد
unlock-recovery-open = فتح القفل واعتماد عبارة المرور الجديدة
unlock-recovery-back = استعمال عبارة المرور

## الصفحة الفارغة التي تُخفي كل شيء

unlock-return = متابعة
unlock-lock-now = قفل
# Heading of the note when a new passphrase could not be saved after unlocking with recovery words.
unlock-not-kept = لم تُحفظ عبارة المرور الجديدة
