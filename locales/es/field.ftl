# Reviewed: no

### Los nombres de los campos de un registro, tal como los cita un error.
### Cada uno es una etiqueta, no una frase: con mayúscula inicial y sin punto final.

## Una persona

field-name-full = Nombre completo
field-name-latin = Nombre en letras latinas
field-name-to-use = Nombre que se usa
field-name-parts = Partes del nombre
field-name-order = Orden del nombre
field-aliases = Formas del nombre en los documentos
field-birth = Nacimiento
field-languages = Idiomas
field-contacts = Formas de contactar a la persona
field-sign-or-other-comm = Lengua de señas u otra forma de comunicarse
field-pronouns = Pronombres
field-relation = Relación con la persona titular del caso
field-lives-here = Vive aquí
field-parents = Padres en este hogar
field-partner = Pareja en este hogar
field-symbol = Símbolo en el dibujo
field-decision-role = Papel en las decisiones de la familia
field-age-at-migration = Edad al migrar

## El hogar y su caso

field-family-name = Nombre de la familia
field-family-name-latin = Nombre de la familia en letras latinas
field-primary-client = Persona titular del caso
field-language = Idioma
field-dialect = Dialecto o comunidad
field-interpreter-needed = Se necesita intérprete
field-interpreter-preference = Lo que la familia pide del intérprete
field-address = Dirección
field-visiting-advice = Lo que hay que saber antes de visitar
field-relatives-elsewhere = Familiares en otros lugares
field-opened-on = Fecha de apertura
field-stage = Etapa del caso
field-referred-by = Quién trajo a la familia
field-presenting-concern = Por qué vinieron
field-urgent-flags = Lo que no puede esperar

## Una visita, en el orden de sus pasos

field-scheduled-at = Prevista para
field-started-at = Comenzó
field-ended-at = Terminó
field-status = Estado de la visita
field-place = Lugar
field-purpose = Motivo de la visita
field-present = Quiénes de la familia estaban
field-others-present = Quién más estaba
field-safety-checked = Se preguntó si era seguro hablar
field-client-words = Con las palabras de la familia
field-understood = Como lo entendí
field-concerns = Lo que importa, en orden
field-health-is-the-concern = La preocupación es la salud
field-model-name = Cómo lo llaman
field-model-cause = Qué lo causó
field-model-onset = Por qué comenzó entonces
field-model-course = Qué hace
field-model-severity = Qué tan grave es
field-model-help = Cómo debería ser la ayuda
field-model-troubles = Problemas que ha causado
field-model-fear = Lo que más se teme
field-explained = Lo que se explicó
field-explained-in = Idioma de la explicación
field-teach-back = Lo repitieron con sus palabras
field-teach-back-words = Lo que repitieron
field-views = Opiniones iguales y distintas
field-missed = Lo que faltó
field-options = Opciones ofrecidas
field-who-else = Quién más debería opinar
field-agreement = Lo acordado
field-refusals = Lo que se rechazó o se aplazó
field-next-contact = Cuándo volver a verlo
field-summary = Resumen
field-summary-read-back = Resumen leído a la familia
field-late-entry-reason = Por qué se escribió más tarde

## Algo que alguien dijo que haría

field-what = Lo que se va a hacer
field-actor = Quién lo hace
field-actor-name = Nombre de quien lo hace
field-due-on = Para cuándo
field-done-on = Hecho el
field-outcome = Qué resultó

## La participación de un intérprete en una visita

field-interpreter = Intérprete
field-kind = Tipo
field-from-language = Idioma de quien lleva el caso
field-to-language = Idioma de la familia
field-mode = Forma de interpretar
field-conflict-checked = Se preguntó a la familia si le parece bien este intérprete
field-confidentiality-agreed = Confidencialidad prometida
field-pre-session-done = Conversación previa
field-problems = Lo que salió mal
field-debrief = Lo que se dijo después

## El culturagrama

field-taken-on = Día del culturagrama
field-closed-on = Cerrado el
field-reason = Motivo
field-relocation = Razones para trasladarse
field-legal-status = Situación legal
field-time-in-community = Tiempo en la comunidad
field-health-beliefs = Creencias sobre la salud
field-trauma-and-crisis = Trauma y crisis
field-culture-and-religion = Cultura, religión, comida y ropa
field-discrimination = Discriminación
field-education-and-work = Educación y trabajo
field-family-values = Valores de la familia

## Una necesidad o una fortaleza

field-statement = Necesidad o fortaleza, en una línea
field-domain = Ámbito de la vida
field-capacity-client = Lo que puede hacer la familia
field-capacity-network = Lo que pueden hacer los familiares y la comunidad
field-capacity-agency = Lo que puede hacer la agencia

## Este portátil y su agencia

field-server = Dirección del servidor de la agencia
field-code = Código
field-device-name = Nombre de este portátil
field-worker-name = Su nombre
