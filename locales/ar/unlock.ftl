# Reviewed: no

### فتح Doorstep، وإخفاؤه على عجل. لا يُقال هنا لمن هذا الحاسوب.

unlock-passphrase = عبارة المرور
unlock-open = فتح القفل
unlock-opening = يجري الفتح…
unlock-offline = يعمل بلا شبكة
unlock-wait =
    { $seconds ->
        [zero] يمكن المحاولة الآن
        [one] المحاولة التالية بعد ثانية واحدة
        [two] المحاولة التالية بعد ثانيتين
        [few] المحاولة التالية بعد { $seconds } ثوانٍ
        [many] المحاولة التالية بعد { $seconds } ثانية
       *[other] المحاولة التالية بعد { $seconds } ثانية
    }

## بكلمات الاسترداد، عند نسيان عبارة المرور

unlock-recovery = عندي كلمات الاسترداد
unlock-recovery-title = الفتح بكلمات الاسترداد
unlock-recovery-text = تُكتب الكلمات الاثنتا عشرة من الورقة بترتيبها، وبين كل كلمتين مسافة، ثم تُختار عبارة مرور جديدة. سجلات العائلات تبقى كما هي.
unlock-recovery-words = كلمات الاسترداد
unlock-recovery-open = الفتح واعتماد العبارة الجديدة
unlock-recovery-back = رجوع إلى عبارة المرور

## الصفحة الفارغة التي تُخفي كل شيء

unlock-return = متابعة
unlock-lock-now = قفل
# Heading of the note when a new passphrase could not be saved after unlocking with recovery words.
unlock-not-kept = لم تُحفظ عبارة المرور الجديدة
