# Reviewed: no

### Lo que se dice cuando algo no funciona. Cada mensaje dice qué pasó, qué se conservó y
### qué hacer después, con calma y con palabras sencillas.

## Un campo de un formulario

error-required = Complete «{ $field }», por favor. Todo lo demás que escribió sigue aquí.
error-too-long = «{ $field }» es más largo de lo que se puede guardar (longitud: { $actual }, límite: { $max }). Su texto sigue aquí. Acórtelo o ponga una parte en una segunda nota.
error-too-many = «{ $field }» tiene más entradas de las que se pueden guardar (entradas: { $actual }, límite: { $max }). Todas siguen aquí. Quite o junte algunas y entonces se guardará.
error-no-such-day = No existe el día «{ $text }» que aparece en «{ $field }». Lo que escribió sigue aquí. Revise el día y el mes, o escriba la fecha con palabras, tal como la dijo la persona.
error-not-a-language = Doorstep no conoce el idioma que aparece en «{ $field }». No se cambió nada más. Elija un idioma de la lista, por favor.
error-not-written = De «{ $field }» se habla, pero no se escribe, para proteger a la familia. No se guardó. Anote solo la ayuda que desean, por ejemplo una cita con un servicio legal.
error-snapshot-closed = Este culturagrama ya tiene fecha y está cerrado, para que quede tal como se contó ese día. No se cambió nada en él. Si quiere añadir algo, comience un culturagrama nuevo.
error-not-there = Esto remite a algo que ya no está en el caso. No se cambió nada. Regrese y ábralo de nuevo desde el caso.
error-bad-request = No se pudo entender «{ $field }», así que no se guardó nada. Lo que escribió sigue aquí. Revíselo e inténtelo de nuevo.

## Al abrir Doorstep

error-locked = Doorstep está bloqueado. Lo que escribió está a salvo en este portátil. Desbloquéelo con su frase de acceso para continuar.
error-wrong-passphrase = Esta frase de acceso no abre Doorstep en este portátil. No se cambió nada. Revise el idioma del teclado y las mayúsculas e inténtelo de nuevo, o use sus palabras de recuperación.
error-wait =
    { $seconds ->
        [one] Espere un segundo antes de intentarlo de nuevo, por favor. No se cambió nada.
        [many] Espere { $seconds } de segundos antes de intentarlo de nuevo, por favor. No se cambió nada.
       *[other] Espere { $seconds } segundos antes de intentarlo de nuevo, por favor. No se cambió nada.
    }
error-weak-passphrase = Esta frase de acceso sería demasiado fácil de adivinar, así que no se estableció. Elija cuatro palabras o más que no tengan relación entre sí y que pueda recordar.
error-passphrase-short = Al menos 15 caracteres o seis palabras, para que nadie pueda adivinarla. Siga escribiendo.
error-passphrase-common = Todavía se podría adivinar. Añada una palabra que no tenga nada que ver con las demás.
error-recovery-words = Estas palabras de recuperación no abren Doorstep en este portátil. No se cambió nada. Compare cada palabra, y el orden de las palabras, con su hoja impresa.
error-handed-over = La familia está usando esta computadora. No se cambió nada. Para volver, use su PIN o su frase de acceso.
error-pin = Un PIN tiene de 4 a 8 dígitos. No se cambió nada.
error-wrong-pin = Este no es el PIN que se estableció en esta computadora. No se cambió nada. Inténtelo de nuevo o use su frase de acceso.
error-passphrase-only = El PIN no se puede usar ahora. Escriba su frase de acceso. Lo que la familia escribió está guardado.
# Shown once Doorstep has opened with the recovery words, when the disk is full or cannot be written.
error-passphrase-not-kept = Doorstep está abierto, pero la nueva frase de acceso no se pudo guardar en el disco de esta computadora. La frase de acceso anterior y las palabras de recuperación siguen sirviendo. Libere espacio y cambie la frase de acceso en Ajustes.
error-key-file-damaged = El archivo de claves de este portátil está dañado, así que Doorstep no se puede abrir por ahora. No se borró nada. No vuelva a instalar Doorstep: muestre este mensaje al servicio de soporte de su agencia, que puede recuperar una copia del archivo de claves.
error-key-file-missing = El archivo de claves no está en este portátil, aunque sus casos sí están. No se borró nada. No vuelva a configurar Doorstep: muestre este mensaje al servicio de soporte de su agencia, que puede recuperar una copia del archivo de claves.
error-database-damaged = El archivo que contiene sus casos está dañado. No se borró nada. No vuelva a instalar Doorstep: muestre este mensaje al servicio de soporte de su agencia. Lo que la agencia ya recibió está a salvo.
error-database-missing = El archivo que contiene sus casos no está donde Doorstep lo dejó. No se borró nada. Es posible que alguien lo haya movido: muestre este mensaje al servicio de soporte de su agencia antes de volver a configurar nada.
error-too-new = Estos casos se guardaron con una versión más nueva de Doorstep. No se tocaron. Actualice Doorstep en este portátil y ábralo de nuevo.
error-already-open = Doorstep ya está abierto en este portátil. No se cambió nada. Vaya a la ventana que está abierta.
error-memory = Este portátil tiene ahora muy poca memoria libre para abrir Doorstep. No se ha cambiado nada. Cierre otros programas e inténtelo de nuevo.

## Al guardar en este portátil

error-disk-full = En este portátil no queda espacio libre, así que el último cambio todavía no está guardado. Sigue en la pantalla. Libere espacio y entonces se guardará.
error-disk = El disco de este portátil no respondió como debía, así que el último cambio todavía no está guardado. Sigue en la pantalla. Inténtelo de nuevo; si continúa, copie en papel lo que escribió y llame al servicio de soporte de su agencia.

## Al comunicarse con la agencia

error-no-network = En este momento no se puede llegar a la agencia. Todo está guardado en este portátil y se enviará por sí solo cuando haya red. Puede seguir trabajando.
error-wrong-server = El servidor que respondió no conoce este portátil: es de otra agencia, o se restauró de una copia anterior. No se le ha enviado nada. Revise la dirección; si es correcta, conecte este portátil de nuevo con un código nuevo de su agencia.
error-address = Esta no es una dirección que Doorstep pueda usar: debe empezar por https, para que nada viaje sin protección. Lo que escribió sigue aquí. Compárela con la que le dio su agencia.
error-enroll-code-refused = La agencia no acepta este código: nunca se entregó, ya se usó o tiene más de diez minutos. No se cambió nada en este portátil. Revise el código o pida uno nuevo a su agencia. También puede trabajar ahora y conectarse después.
error-too-many-tries = Hubo demasiados intentos en poco tiempo. No se cambió nada. Espere diez minutos y vuelva a intentarlo con un código nuevo de su agencia.
error-device-revoked = La agencia ha cerrado el acceso de este portátil. Ya no se envía ni se recibe nada. Lo que hay en el portátil sigue aquí, cifrado. Llame al servicio de soporte de su agencia.
error-server-said = El servidor de la agencia no pudo recibir esto ahora ({ $code }). Todo está guardado en este portátil y se enviará de nuevo por sí solo. Si continúa, avise al servicio de soporte de su agencia.
error-diverged = Otro portátil envía a la agencia con el nombre de este. El envío se ha detenido; no se ha perdido nada. Conecte este portátil de nuevo con un código nuevo de su agencia: lo que espera aquí se enviará con su nuevo nombre.
error-removals = La agencia dice que muchos de sus casos ya no son suyos. Todavía no se ha quitado nada. Pregunte a quien supervisa su trabajo; si es correcto, acéptelo en la pantalla de sincronización.
error-not-enrolled = Este portátil todavía no está conectado con ninguna agencia. Todo está guardado aquí. Conéctelo con un código de su agencia cuando quiera.
error-unverified = Lo que envió el servidor no lleva las firmas que debería. No se ha aceptado, y lo que usted tiene no ha cambiado. Avise al servicio de soporte de su agencia.

## Cualquier otra cosa

error-internal = Algo falló dentro de Doorstep. Lo que se guardó antes está a salvo. Inténtelo de nuevo; si continúa, cierre Doorstep, ábralo otra vez y avise al servicio de soporte de su agencia.
