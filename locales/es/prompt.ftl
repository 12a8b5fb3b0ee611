# Reviewed: no

### Lo que se dice en voz alta en una visita y lo que lee la familia en la otra mitad de la
### pantalla. Se habla de «ustedes»: con respeto y a varias personas a la vez. Toda pregunta es
### un ofrecimiento y puede quedar sin respuesta.

## Escuchar: primero su historia

prompt-listen-together = ¿Qué nos reúne hoy?
prompt-listen-matters = ¿Qué es lo más importante para ustedes en este momento?
prompt-listen-tried = ¿Qué han intentado ya, y quién les ha ayudado?
prompt-listen-fear = ¿Qué les preocupa o les da miedo?

## Explicar: quién visita y qué pasa con lo que se dice

prompt-explain-who = ¿Me permiten contarles quién soy, y lo que puedo y no puedo hacer por ustedes?
prompt-explain-written = ¿Me permiten contarles qué anotamos y quién puede verlo?
prompt-explain-must-tell = Hay unas pocas cosas que la ley nos pide comunicar a otros. ¿Les puedo decir cuáles son?
prompt-explain-teach-back = Para saber si lo expliqué bien: ¿me podrían contar con sus propias palabras qué entendieron?

## Reconocer: lo que vemos igual y lo que vemos distinto

prompt-acknowledge-same = Creo que en esto pensamos igual. ¿Es así?
prompt-acknowledge-different = Yo esto lo veo de una manera un poco distinta. ¿Me permiten decirles cómo?
prompt-acknowledge-right = ¿Entendí bien lo que me dijeron?
prompt-acknowledge-missed = ¿Qué me faltó?

## Recomendar: opciones, cada una con su lado bueno y su lado difícil

prompt-recommend-choices = Estas son las opciones que conozco; cada una tiene un lado bueno y un lado difícil. ¿Las vemos una por una?
prompt-recommend-fit = ¿Cuál de ellas va mejor con la manera de vivir de su familia?
prompt-recommend-who-else = ¿Quién más debería opinar sobre esto?

## Acordar: quién hace qué

prompt-negotiate-ready = ¿Qué se animan a intentar?
prompt-negotiate-change = ¿Qué cambiarían ustedes?
prompt-negotiate-who = ¿Qué harán ustedes y qué hago yo?
prompt-negotiate-again = ¿Cuándo volvemos a ver esto juntos?

## Después: el resumen, leído a la familia

prompt-wrap-up-read-back = ¿Les puedo leer lo que escribí, para que lo corrijan?
prompt-wrap-up-forgotten = ¿Hay algo que preferirían que no quedara escrito?

## Cuando la preocupación es la salud: las ocho preguntas del modelo explicativo (Kleinman,
## Eisenberg y Good, 1978), en nuestras propias palabras.

prompt-model-name = ¿Cómo le llaman ustedes a este malestar? ¿Qué nombre tiene en su idioma?
prompt-model-cause = ¿Qué creen que lo ha causado?
prompt-model-onset = ¿Por qué creen que empezó justo en ese momento?
prompt-model-course = ¿Qué les hace y cómo actúa?
prompt-model-severity = ¿Qué tan grave es? ¿Creen que pasará pronto o que durará mucho?
prompt-model-help = ¿Qué tipo de ayuda debería haber y qué es lo que más esperan de ella?
prompt-model-troubles = ¿Cuáles son los problemas principales que ha traído a su vida?
prompt-model-fear = ¿Qué es lo que más temen de esto?

## Culturagrama. Se dice siempre, antes de la primera área.

prompt-culturagram-optional = Todo esto es como ustedes quieran. Pueden contestar lo que gusten y dejar lo que gusten, y podemos parar en cualquier momento.

## Culturagrama: razones para trasladarse

prompt-relocation-before = ¿Cómo era la vida antes de salir?
prompt-relocation-decision = ¿Qué les hizo decidir irse, o no tuvieron otra opción?
prompt-relocation-stayed = ¿Quiénes se quedaron allá y cómo se mantienen en contacto?
prompt-relocation-return = ¿Es posible regresar? ¿Lo desearían?
prompt-relocation-hope = ¿Qué esperaban encontrar aquí?

## Culturagrama: situación legal. Se habla de ella y no se escribe.

prompt-legal-status-worry = ¿Hay papeles o fechas que le preocupen a la familia?
prompt-legal-status-same = ¿La situación es igual para todos en la familia? No hace falta que me digan cuál es.
prompt-legal-status-referral = ¿Les gustaría hablar en confianza con un abogado o una abogada?
prompt-legal-status-kept-away = Por preocupación por los papeles, ¿alguien ha dejado de ir al médico, a la escuela o al trabajo?

## Culturagrama: tiempo en la comunidad

prompt-time-in-community-first = ¿Quién llegó primero y cuándo llegaron los demás?
prompt-time-in-community-age = ¿Qué edad tenía cada uno entonces?
prompt-time-in-community-knows = ¿Quién conoce mejor este vecindario?
prompt-time-in-community-home = ¿Es esta su primera casa aquí?

## Culturagrama: idioma

prompt-language-used = ¿Qué idiomas hablan con los mayores, con los niños y entre ustedes?
prompt-language-reads = ¿Quién lee o escribe, y en qué idioma?
prompt-language-interprets = ¿A quién le toca interpretar para la familia?
prompt-language-private = ¿Qué idioma prefieren para lo privado y cuál para los papeles?

## Culturagrama: creencias sobre la salud

prompt-health-beliefs-well = ¿Qué mantiene sana a una persona?
prompt-health-beliefs-first = Cuando alguien se enferma, ¿qué prueban primero y a quién le preguntan?
prompt-health-beliefs-trust = ¿En qué cuidados, sanadores o medicinas confían?
prompt-health-beliefs-sadness = ¿Cómo entiende la gente cercana a ustedes una tristeza grande o una preocupación fuerte?

## Culturagrama: trauma y crisis. No se piden detalles.

prompt-trauma-and-crisis-events = Sin entrar en detalles: ¿hay cosas que pasaron y que yo debería saber, para no hacerles daño?
prompt-trauma-and-crisis-helped = ¿Qué les ayudó a salir adelante?
prompt-trauma-and-crisis-hardest = ¿Qué es lo más difícil ahora?
prompt-trauma-and-crisis-losses = Desde que llegaron, ¿han perdido a alguien o algo muy querido?
prompt-trauma-and-crisis-stop = ¿Lo dejamos aquí o seguimos?

## Culturagrama: cultura, religión, fiestas, comida, ropa

prompt-culture-and-religion-meet = ¿Dónde se encuentran con gente de su tierra?
prompt-culture-and-religion-days = ¿Qué días son importantes para ustedes y cuándo es mejor que no vengamos de visita?
prompt-culture-and-religion-food = ¿Qué comida o qué ropa necesitan que sea difícil de encontrar aquí?
prompt-culture-and-religion-leader = ¿Hay alguien que guíe su fe o su comunidad en quien confíen, o a quien prefieran dejar fuera de esto?

## Culturagrama: opresión y discriminación

prompt-discrimination-treated = ¿Han recibido un trato injusto, aquí o antes?
prompt-discrimination-whom = ¿Quién lo hizo: alguna autoridad, quien les alquila, un jefe, una escuela, otras personas?
prompt-discrimination-children = ¿Les afecta a los niños?
prompt-discrimination-report = ¿Querrían ayuda para denunciarlo?

## Culturagrama: valores sobre la educación y el trabajo

prompt-education-and-work-had = ¿Qué estudios y qué trabajo tuvo cada uno de ustedes?
prompt-education-and-work-skills = De lo que saben hacer, ¿qué quieren aprovechar?
prompt-education-and-work-school = ¿Qué esperan de la escuela, para las niñas y para los niños?
prompt-education-and-work-earn = ¿Quién debería ganar el dinero y quién cuida a los niños?

## Culturagrama: valores de la familia

prompt-family-values-decides = ¿Quién decide sobre el dinero, sobre la salud, sobre los niños?
prompt-family-values-changed = ¿Eso ha cambiado aquí?
prompt-family-values-rules = ¿Qué reglas de la familia cuestionan los jóvenes?
prompt-family-values-ask = ¿A quién debo preguntarle primero y con quién debo hablar a solas?
prompt-family-values-proud = ¿Quién siente más orgullo y de qué?
