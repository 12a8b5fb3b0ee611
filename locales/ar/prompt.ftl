# Reviewed: no

### ما يُقال بصوت مسموع في الزيارة، وما تقرؤه العائلة. جمل قصيرة دافئة بصيغة الجمع المهذّبة.
### كل سؤال يمكن تركه بلا جواب. لا شيء هنا يشبه أسئلة دوائر الهجرة، ولا يَعِد بسرّ يمنعه القانون.

## الاستماع: حكايتهم أولًا

prompt-listen-together = عمّ تحبّون أن نتحدث اليوم؟
prompt-listen-matters = ما أكثر شيء يهمّكم الآن؟
prompt-listen-tried = ماذا جرّبتم حتى الآن؟ ومن ساعدكم؟
prompt-listen-fear = ما أكثر شيء يقلقكم؟

## الشرح: من نحن، وماذا يحدث لما يُقال

prompt-explain-who = هل تسمحون أن أقول لكم من أنا، وماذا أستطيع أن أفعل لكم وماذا لا أستطيع؟
prompt-explain-written = هل تسمحون أن أشرح لكم ماذا أكتب ومن يستطيع أن يقرأه؟
prompt-explain-must-report = هناك أمور قليلة يُلزمنا القانون بأن نبلّغ عنها. هل تسمحون أن أشرح لكم ما هي قبل أن نكمل؟
prompt-explain-teach-back = أريد أن أعرف هل كان شرحي واضحًا. هل تقولون لي بكلماتكم ماذا فهمتم؟

## التفهّم: ما نراه سواءً، وما نراه مختلفًا

prompt-acknowledge-same = أظن أننا نرى هذا الأمر بالطريقة نفسها. هل توافقون؟
prompt-acknowledge-different = أرى هذا الأمر بشكل مختلف قليلًا. هل تسمحون أن أشرح كيف؟
prompt-acknowledge-right = هل فهمت كلامكم كما تقصدون؟
prompt-acknowledge-missed = هل فاتني شيء؟

## الاقتراح: خيارات، لكل منها مزايا وعيوب

prompt-recommend-choices = هذه هي الخيارات التي أعرفها. لكل خيار مزايا وعيوب. هل ننظر فيها واحدًا واحدًا؟
prompt-recommend-fit = أي خيار منها أنسب لعائلتكم؟
prompt-recommend-who-else = من غيركم ينبغي أن يشارك في هذا القرار؟

## الاتفاق: الخطوات القادمة

prompt-negotiate-ready = ما الذي تحبّون أن تجرّبوه؟
prompt-negotiate-change = ما الذي تحبّون تغييره؟
prompt-negotiate-who = ما الذي تحبّون أن تقوموا به بأنفسكم، وما الذي تحبّون أن أقوم به أنا؟
prompt-negotiate-again = متى نتحدث في هذا مرة أخرى؟

## الختام: قراءة الملخص

prompt-wrap-up-read-back = هل تسمحون أن أقرأ لكم ما كتبت، حتى تصحّحوا أي خطأ؟
prompt-wrap-up-forgotten = هل هناك شيء تفضّلون ألّا أكتبه؟

## حين تكون الصحة هي الموضوع: الأسئلة الثمانية

prompt-model-name = ماذا تسمّون هذه المشكلة؟ وما اسمها في لغتكم؟
prompt-model-cause = ما سببها في رأيكم؟
prompt-model-onset = لماذا بدأت في ذلك الوقت، في رأيكم؟
prompt-model-course = ماذا تفعل بكم؟ وكيف يحدث ذلك؟
prompt-model-severity = هل هي شديدة؟ وهل تظنون أنها ستنتهي قريبًا أم ستطول؟
prompt-model-help = ما نوع المساعدة التي تحبّونها، وماذا تأملون منها؟
prompt-model-troubles = ما أهم المشكلات التي سبّبتها لكم؟
prompt-model-fear = ما أكثر شيء يقلقكم فيها؟

## المخطط الثقافي. يُقال هذا دائمًا قبل الجانب الأول.

prompt-culturagram-optional = الأمر لكم. أجيبوا عمّا تريدون، واتركوا ما تريدون، ويمكنكم أن تتوقفوا متى شئتم.

## المخطط الثقافي: أسباب الانتقال

prompt-relocation-before = كيف كانت الحياة قبل أن تنتقلوا؟
prompt-relocation-decision = كيف حدث انتقالكم؟ قولوا لي ما تحبّون فقط.
prompt-relocation-stayed = هل لكم في بلدكم أشخاص يهمّونكم؟ وكيف تتواصلون معهم؟
prompt-relocation-return = هل هناك مكان تشتاقون إليه وتأملون أن تروه مرة أخرى يومًا ما؟
prompt-relocation-hope = ماذا كنتم تأملون حين جئتم إلى هنا؟

## المخطط الثقافي: الوضع القانوني. يُحكى عنه ولا يُكتب.

prompt-legal-status-worry = هل هناك رسالة أو استمارة أو موعد قريب يقلقكم؟
prompt-legal-status-same = هل يحتاج كل أفراد العائلة إلى النوع نفسه من المساعدة القانونية؟ لا حاجة إلى أن تخبروني بوضع أي أحد.
prompt-legal-status-referral = هل تحبّون أن أساعدكم في إيجاد محامٍ أو محامية للتحدث معه أو معها؟
prompt-legal-status-kept-away = هل منع القلق من المعاملات أحدًا منكم من زيارة الطبيب، أو الذهاب إلى المدرسة، أو طلب المساعدة؟

## المخطط الثقافي: مدة العيش هنا

prompt-time-in-community-first = منذ متى يعيش كل واحد منكم هنا؟
prompt-time-in-community-age = كم كان عمر كل واحد منكم حين انتقل إلى هنا؟
prompt-time-in-community-knows = من منكم يعرف هذا الحي أكثر من غيره؟
prompt-time-in-community-home = هل هذا أول بيت تسكنونه هنا؟

## المخطط الثقافي: اللغة

prompt-language-used = بأي لغات تتكلمون مع كبار السن، ومع الأولاد، وفيما بينكم؟
prompt-language-reads = من منكم يقرأ أو يكتب، وبأي لغة؟
prompt-language-interprets = حين تحتاج العائلة إلى من يترجم لها، من يترجم في العادة؟
prompt-language-private = أي لغة تفضّلون للأمور الخاصة، وأي لغة للاستمارات والرسائل؟

## المخطط الثقافي: معتقدات الصحة

prompt-health-beliefs-well = ما الذي يحفظ صحة الإنسان في رأيكم؟
prompt-health-beliefs-first = إذا مرض أحدكم، ماذا تجرّبون أولًا، ومن تسألون؟
prompt-health-beliefs-trust = بأي علاج أو معالج أو دواء تثقون؟
prompt-health-beliefs-sadness = حين يكون أحدهم حزينًا جدًا أو قلقًا جدًا، كيف يفهم الناس من حولكم ذلك؟

## المخطط الثقافي: الصدمات والأزمات. لا يُسأل عن التفاصيل.

prompt-trauma-and-crisis-events = لا حاجة إلى أي تفاصيل. هل مررتم بشيء ينبغي أن أعرفه، حتى أنتبه له؟
prompt-trauma-and-crisis-helped = ما الذي ساعدكم على تجاوز ذلك؟
prompt-trauma-and-crisis-hardest = ما أصعب شيء الآن؟
prompt-trauma-and-crisis-losses = منذ جئتم إلى هنا، هل فقدتم أحدًا أو شيئًا عزيزًا عليكم؟
prompt-trauma-and-crisis-stop = هل تحبّون أن نكمل، أم نتوقف هنا؟

## المخطط الثقافي: الثقافة والدين والأعياد والطعام واللباس

prompt-culture-and-religion-meet = هل لكم هنا أصدقاء أو معارف من ثقافتكم أو دينكم؟
prompt-culture-and-religion-days = أي أيام مهمة عندكم؟ ومتى لا يناسبكم أن نزوركم؟
prompt-culture-and-religion-food = أي طعام أو لباس تحتاجون إليه ويصعب أن تجدوه هنا؟
prompt-culture-and-religion-leader = هل هناك رجل دين أو شخص له مكانة بين أهل بلدكم تثقون به؟ وهل هناك أحد تفضّلون ألّا يتدخّل؟

## المخطط الثقافي: المعاملة غير العادلة والتمييز

prompt-discrimination-treated = هل عاملكم أحد معاملة غير عادلة، هنا أو من قبل؟
prompt-discrimination-whom = أين حدث ذلك: في العمل، أو المدرسة، أو مكتب، أو حيث تسكنون، أو في مكان آخر؟
prompt-discrimination-children = هل يؤثّر ذلك في الأولاد؟
prompt-discrimination-report = هل تحبّون المساعدة في تقديم شكوى؟

## المخطط الثقافي: قيم التعليم والعمل

prompt-education-and-work-had = ماذا درس كل واحد منكم، وما خبرته في العمل؟
prompt-education-and-work-skills = أي مهاراتكم تحبّون أن تستفيدوا منها؟
prompt-education-and-work-school = ماذا تأملون أن تعطي المدرسة لبناتكم وأبنائكم؟
prompt-education-and-work-earn = في عائلتكم، من يكسب المال ومن يعتني بالأطفال؟

## المخطط الثقافي: قيم العائلة

prompt-family-values-decides = من يقرّر في أمور المال والصحة والأولاد؟
prompt-family-values-changed = هل تغيّر ذلك منذ جئتم إلى هنا؟
prompt-family-values-rules = أي قواعد في العائلة يعترض عليها الشباب؟
prompt-family-values-ask = إذا كان هناك أمر مهم، مع من ينبغي أن أتحدث أولًا؟
prompt-family-values-proud = ما أكثر شيء تفخرون به كعائلة؟
