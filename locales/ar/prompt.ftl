# Reviewed: no

### ما يُقال بصوت مسموع في الزيارة، وما تقرؤه العائلة. جمل قصيرة دافئة بصيغة الجمع المهذّبة.
### كل جملة سؤال أو عرض يمكن تركه بلا جواب.

## الاستماع: حكايتهم أولا

prompt-listen-together = ما الذي يجمعنا اليوم؟
prompt-listen-matters = ما الذي يهمّكم أكثر من أي شيء الآن؟
prompt-listen-tried = ماذا جرّبتم حتى الآن، ومن ساعدكم؟
prompt-listen-fear = ما الذي يقلقكم أو يخيفكم؟

## الشرح: من نحن، وماذا يحدث لما يُقال

prompt-explain-who = هل تسمحون أن أقول لكم من أنا، وماذا أستطيع أن أفعل لكم وماذا لا أستطيع؟
prompt-explain-written = هل تسمحون أن أقول لكم ماذا نكتب، ومن يستطيع أن يراه؟
prompt-explain-must-tell = هناك أمور قليلة يطلب منا القانون أن نخبر بها غيرنا. هل تسمحون أن أقول لكم ما هي؟
prompt-explain-teach-back = حتى أعرف هل كان شرحي واضحًا: هل تقولون لي بكلماتكم ماذا فهمتم؟

## التفهّم: ما نراه سواءً، وما نراه مختلفًا

prompt-acknowledge-same = أظن أننا نرى هذا الأمر بالطريقة نفسها. هل هذا صحيح؟
prompt-acknowledge-different = أنا أرى هذا بشكل مختلف قليلا. هل تسمحون أن أقول كيف؟
prompt-acknowledge-right = هل فهمت كلامكم كما تقصدون؟
prompt-acknowledge-missed = ما الذي فاتني؟

## الاقتراح: خيارات، لكل منها جانب جيد وجانب صعب

prompt-recommend-choices = هذه هي الخيارات التي أعرفها، ولكل منها جانب جيد وجانب صعب. هل ننظر فيها واحدًا واحدًا؟
prompt-recommend-fit = أيّها يناسب طريقة عيشكم؟
prompt-recommend-who-else = من غيركم يجب أن يكون له رأي في هذا؟

## الاتفاق: من يفعل ماذا

prompt-negotiate-ready = ما الذي أنتم مستعدون أن تجرّبوه؟
prompt-negotiate-change = ماذا تحبّون أن تغيّروا؟
prompt-negotiate-who = ماذا ستفعلون أنتم، وماذا أفعل أنا؟
prompt-negotiate-again = متى ننظر في هذا معًا مرة أخرى؟

## بعد الزيارة: قراءة الملخّص

prompt-wrap-up-read-back = هل تسمحون أن أقرأ لكم ما كتبتُه، حتى تصحّحوه؟
prompt-wrap-up-forgotten = هل هناك شيء تفضّلون أن لا يبقى مكتوبًا؟

## حين تكون الصحة هي الموضوع: الأسئلة الثمانية

prompt-model-name = ماذا تسمّون هذا التعب؟ وما اسمه في لغتكم؟
prompt-model-cause = ما الذي سبّبه في رأيكم؟
prompt-model-onset = لماذا بدأ في ذلك الوقت، في رأيكم؟
prompt-model-course = ماذا يفعل بكم، وكيف يحدث ذلك؟
prompt-model-severity = هل هو شديد؟ وهل تظنون أنه سيزول قريبًا أم سيطول؟
prompt-model-help = ما المساعدة التي ترونها مناسبة، وما أكثر ما ترجونه منها؟
prompt-model-troubles = ما أهم المتاعب التي جلبها إلى حياتكم؟
prompt-model-fear = ما أكثر ما تخافون منه فيه؟

## مخطّط الثقافة. يُقال هذا دائمًا قبل الجانب الأول.

prompt-culturagram-optional = كل هذا كما تحبّون. أجيبوا عمّا تريدون واتركوا ما تريدون، ويمكنكم أن تتوقفوا في أي وقت.

## مخطّط الثقافة: أسباب الانتقال

prompt-relocation-before = كيف كانت حياتكم قبل أن ترحلوا؟
prompt-relocation-decision = ما الذي جعلكم تقرّرون الرحيل، أم لم يكن لكم خيار؟
prompt-relocation-stayed = من بقي هناك، وكيف تتواصلون معهم؟
prompt-relocation-return = هل الرجوع ممكن، وهل ترغبون فيه؟
prompt-relocation-hope = ماذا كنتم ترجون أن تجدوا هنا؟

## مخطّط الثقافة: الوضع القانوني. يُحكى عنه ولا يُكتب.

prompt-legal-status-worry = هل هناك أوراق أو مواعيد تقلق العائلة؟
prompt-legal-status-same = هل الوضع واحد لكل أفراد العائلة؟ لا حاجة أن تقولوا لي ما هو.
prompt-legal-status-referral = هل ترغبون في أن تستشيروا محاميًا بسرّية؟
prompt-legal-status-kept-away = هل منع القلق من الأوراق أحدًا منكم من الذهاب إلى الطبيب أو المدرسة أو العمل؟

## مخطّط الثقافة: مدة العيش هنا

prompt-time-in-community-first = من جاء أولا، ومتى جاء الآخرون؟
prompt-time-in-community-age = كم كان عمر كل واحد منكم حينها؟
prompt-time-in-community-knows = من منكم يعرف هذا الحي أكثر من غيره؟
prompt-time-in-community-home = هل هذا أول بيت لكم هنا؟

## مخطّط الثقافة: اللغة

prompt-language-used = بأي لغات تتكلمون مع كبار السن، ومع الأولاد، وفيما بينكم؟
prompt-language-reads = من منكم يقرأ أو يكتب، وبأي لغة؟
prompt-language-interprets = من يترجم للعائلة في العادة حين تحتاجون؟
prompt-language-private = أي لغة تفضّلون للأمور الخاصة، وأي لغة للأوراق؟

## مخطّط الثقافة: معتقدات الصحة

prompt-health-beliefs-well = ما الذي يحفظ صحة الإنسان في رأيكم؟
prompt-health-beliefs-first = إذا مرض أحدكم، ماذا تجرّبون أولا، ومن تسألون؟
prompt-health-beliefs-trust = بأي علاج أو معالج أو دواء تثقون؟
prompt-health-beliefs-sadness = كيف يفهم الناس من حولكم الحزن الكبير أو القلق الشديد؟

## مخطّط الثقافة: الصدمات والأزمات. لا يُسأل عن التفاصيل.

prompt-trauma-and-crisis-events = من دون أي تفاصيل: هل حدثت أمور يجب أن أعرفها حتى لا أؤذيكم من غير قصد؟
prompt-trauma-and-crisis-helped = ما الذي ساعدكم على تجاوز ذلك؟
prompt-trauma-and-crisis-hardest = ما أصعب شيء الآن؟
prompt-trauma-and-crisis-losses = هل فقدتم أحدًا أو شيئًا عزيزًا عليكم منذ جئتم؟
prompt-trauma-and-crisis-stop = هل نتوقف هنا، أم نكمل؟

## مخطّط الثقافة: الثقافة والدين والأعياد والطعام واللباس

prompt-culture-and-religion-meet = أين تلتقون بأهل بلدكم؟
prompt-culture-and-religion-days = أي أيام مهمة عندكم، ومتى لا يناسبكم أن نزوركم؟
prompt-culture-and-religion-food = أي طعام أو لباس تحتاجون إليه ويصعب أن تجدوه هنا؟
prompt-culture-and-religion-leader = هل هناك شخص له مكانة في دينكم أو جماعتكم تثقون به، أو تفضّلون أن لا يتدخّل؟

## مخطّط الثقافة: المعاملة غير العادلة والتمييز

prompt-discrimination-treated = هل عاملكم أحد معاملة غير عادلة، هنا أو من قبل؟
prompt-discrimination-whom = من الذي فعل ذلك: موظفون، أو صاحب البيت، أو صاحب العمل، أو المدرسة، أو غيرهم؟
prompt-discrimination-children = هل يتأثر الأولاد بذلك؟
prompt-discrimination-report = هل تريدون مساعدة في تقديم شكوى؟

## مخطّط الثقافة: قيم التعليم والعمل

prompt-education-and-work-had = ماذا درس كل واحد منكم، وماذا كان عمله؟
prompt-education-and-work-skills = أي مهاراتكم تحبّون أن تستعملوا؟
prompt-education-and-work-school = ماذا تنتظرون من المدرسة، للبنات وللصبيان؟
prompt-education-and-work-earn = من ينبغي أن يعمل ويكسب، ومن يعتني بالأطفال؟

## مخطّط الثقافة: قيم العائلة

prompt-family-values-decides = من يقرّر في أمور المال، وفي أمور الصحة، وفي أمور الأولاد؟
prompt-family-values-changed = هل تغيّر ذلك هنا؟
prompt-family-values-rules = أي قواعد في العائلة يناقشها الصغار أو يعترضون عليها؟
prompt-family-values-ask = من الأفضل أن أسأله أولا، ومع من الأفضل أن أتكلم على انفراد؟
prompt-family-values-proud = بماذا يفخر كل واحد منكم أكثر من أي شيء؟
