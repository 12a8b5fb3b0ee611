# Reviewed: no

### Lo que se dice cuando algo no funciona. Cada mensaje dice qué pasó, qué se conservó y
### qué hacer después, con calma y con palabras sencillas.

## Un campo de un formulario

error-required = Complete “{ $field }”. Todo lo demás que escribió sigue aquí.
error-too-long = “{ $field }” es demasiado largo para guardarse (longitud: { $actual }, límite: { $max }). Su texto sigue aquí. Acórtelo o pase una parte a otro campo.
error-too-many = “{ $field }” tiene demasiadas entradas para guardarse (entradas: { $actual }, límite: { $max }). Todas siguen aquí. Elimine o junte algunas e inténtelo de nuevo.
error-not-an-age = “{ $field }” debe ser un número entero de 0 a { $max }. Lo que escribió sigue aquí.
error-no-such-day = “{ $text }” en “{ $field }” no es una fecha que exista. Lo que escribió sigue aquí. Revise el día y el mes, o escriba la fecha con palabras, tal como la dijo la persona.
error-not-a-language = Doorstep no conoce el idioma de “{ $field }”. No se cambió nada más. Elija un idioma de la lista.
error-not-written = Para proteger a la familia, de “{ $field }” se habla, pero no se escribe. Esto no se guardó. Escriba solamente qué ayuda quiere la familia, por ejemplo una cita con un servicio legal.
error-snapshot-closed = Este culturagrama está cerrado y es de solo lectura: queda tal como lo contó la familia ese día. No se cambió nada. Para agregar algo, inicie un culturagrama nuevo.
error-not-there = Esto ya no está en el caso. No se cambió nada. Vuelva al caso y ábralo de nuevo desde ahí.
error-bad-request = Doorstep no pudo leer “{ $field }”, así que no se guardó. Lo que escribió sigue aquí. Revíselo e inténtelo de nuevo.

## Al abrir Doorstep

error-locked = Doorstep está bloqueado. Lo que escribió está a salvo en esta computadora. Para continuar, desbloquéelo con su frase de acceso.
error-wrong-passphrase = Esa frase de acceso no abre Doorstep en esta computadora. No se cambió nada. Revise el idioma del teclado y las mayúsculas e inténtelo de nuevo, o use sus palabras de recuperación.
error-wait =
    { $seconds ->
        [one] Espere { $seconds } segundo e inténtelo de nuevo. No se cambió nada.
       *[other] Espere { $seconds } segundos e inténtelo de nuevo. No se cambió nada.
    }
error-weak-passphrase = Esa frase de acceso es demasiado fácil de adivinar, así que no se estableció. Elija cuatro palabras o más, sin relación entre sí, que pueda recordar.
error-passphrase-short = Use al menos 15 caracteres o seis palabras. Siga escribiendo.
error-passphrase-common = Todavía es fácil de adivinar. Agregue una palabra que no tenga nada que ver con las demás.
error-recovery-words = Esas palabras de recuperación no abren Doorstep en esta computadora. No se cambió nada. Compare cada palabra, y el orden de las palabras, con su hoja.
error-key-file-damaged = El archivo de claves de esta computadora está dañado, así que Doorstep no se puede abrir todavía. No se borró nada. No reinstale Doorstep. Muestre este mensaje al equipo de soporte de su agencia, que puede restaurar una copia del archivo de claves.
error-key-file-missing = El archivo de claves no está en esta computadora, pero sus casos siguen aquí. No se borró nada. No vuelva a configurar Doorstep. Muestre este mensaje al equipo de soporte de su agencia, que puede restaurar una copia del archivo de claves.
error-database-damaged = El archivo con sus casos está dañado. No se borró nada. No reinstale Doorstep. Muestre este mensaje al equipo de soporte de su agencia. Todo lo que la agencia ha recibido está a salvo.
error-database-missing = El archivo con sus casos no está donde Doorstep lo dejó. Doorstep no borró nada. Es posible que se haya movido el archivo. Muestre este mensaje al equipo de soporte de su agencia antes de volver a configurar algo.
error-too-new = Estos casos se guardaron con una versión más nueva de Doorstep. No se cambió nada. Actualice Doorstep en esta computadora y ábralo de nuevo.
error-already-open = Doorstep ya está abierto en esta computadora. No se cambió nada. Vaya a la ventana abierta.
error-memory = Esta computadora no tiene suficiente memoria libre para abrir Doorstep en este momento. No se cambió nada. Cierre otros programas e inténtelo de nuevo.
error-handed-over = La familia está usando esta computadora. No se cambió nada. Para continuar, escriba su PIN o su frase de acceso.
error-pin = Un PIN tiene de 4 a 8 dígitos. No se cambió nada.
error-wrong-pin = Este no es el PIN que se estableció en esta computadora. No se cambió nada. Inténtelo de nuevo o use su frase de acceso.
error-passphrase-only = El PIN no se puede usar ahora. Escriba su frase de acceso. Lo que la familia escribió está guardado.
# Shown once Doorstep has opened with the recovery words, when the disk is full or cannot be written.
error-passphrase-not-kept = Doorstep está abierto, pero la nueva frase de acceso no se pudo guardar en el disco de esta computadora. La frase de acceso anterior y las palabras de recuperación siguen sirviendo. Libere espacio y cambie la frase de acceso en Ajustes.

## Al guardar en esta computadora

error-disk-full = Esta computadora no tiene espacio libre, así que su último cambio todavía no está guardado. Sigue en la pantalla. Libere espacio y Doorstep lo guardará.
error-disk = Hubo un problema con el disco de esta computadora, así que su último cambio todavía no está guardado. Sigue en la pantalla. Inténtelo de nuevo. Si el problema continúa, copie en papel lo que escribió y llame al equipo de soporte de su agencia.

## Al comunicarse con la agencia

error-no-network = En este momento Doorstep no puede comunicarse con la agencia. Todo está guardado en esta computadora y se enviará automáticamente cuando haya conexión. Puede seguir trabajando.
error-wrong-server = El servidor que respondió no conoce esta computadora. Es posible que sea de otra agencia o que se haya restaurado desde una copia anterior. No se le envió nada. Revise la dirección. Si es correcta, pida a su agencia un código nuevo y conecte esta computadora otra vez.
error-address = Doorstep no puede usar esta dirección. Debe empezar por https, para que nada se envíe sin protección. Lo que escribió sigue aquí. Compárelo con la dirección que le dio su agencia.
error-enroll-code-refused = La agencia no aceptó este código. Es posible que esté mal escrito, que ya se haya usado o que tenga más de diez minutos. No se cambió nada en esta computadora. Revise el código o pida uno nuevo a su agencia. También puede empezar a trabajar ahora y conectarse después.
error-too-many-tries = Hubo demasiados intentos en poco tiempo. No se cambió nada. Espere diez minutos e inténtelo de nuevo con un código nuevo de su agencia.
error-device-revoked = Su agencia revocó el acceso de esta computadora, así que ya no se envía ni se recibe nada. Su trabajo sigue en esta computadora, cifrado. Llame al equipo de soporte de su agencia.
error-server-said = El servidor de la agencia no pudo aceptar esto en este momento (código: { $code }). Todo está guardado en esta computadora y se volverá a enviar automáticamente. Si sigue ocurriendo, avise al equipo de soporte de su agencia.
error-diverged = La agencia tiene otros cambios con el nombre de esta computadora. Es probable que sus datos se hayan copiado a otra computadora o restaurado de una copia anterior, así que el envío se detuvo. No se perdió nada. Pida a su agencia un código nuevo y conecte esta computadora otra vez; entonces se enviará todo lo que está pendiente aquí.
error-changes-lost = Se restauró una copia anterior de los archivos en esta computadora, y se perdieron cambios que nunca se enviaron a la agencia (números { $first } a { $last }, { $count } en total). Revise sus últimas notas y escriba otra vez lo que falte. Después pida a su agencia un código nuevo y conecte esta computadora otra vez. Entonces se enviará todo lo que haya escrito después de restaurar la copia.
error-removals = La agencia indica que muchos de sus casos ya no están asignados a usted. Todavía no se quitó nada de esta computadora. Pregunte a su supervisor o supervisora. Si es correcto, confírmelo en la pantalla de sincronización.
error-not-enrolled = Esta computadora todavía no está conectada con una agencia. Todo está guardado aquí. Cuando quiera, conéctela con un código de su agencia.
error-unverified = Doorstep no pudo verificar lo que envió el servidor, así que no lo aceptó. Su trabajo no cambió. Avise al equipo de soporte de su agencia.

## Cualquier otra cosa

error-internal = Algo falló en Doorstep. Todo lo guardado hasta ahora está a salvo. Inténtelo de nuevo. Si el problema continúa, cierre Doorstep, ábralo otra vez y avise al equipo de soporte de su agencia.

error-bad-base = Este formulario ya no coincide con el registro. No se perdió nada. Abra el registro de nuevo para ver lo que escribió.
error-record-gone = Este registro se eliminó o no está en esta computadora. Lo que escribió está guardado como borrador.
error-case-left = El caso de esta familia ya no está en esta computadora. Lo que escribió está guardado como borrador.
error-unknown-field = Esta versión de Doorstep no puede guardar este campo. Lo que escribió está guardado como borrador.
error-refused = El campo “{ $field }” todavía no está guardado. Corríjalo o elimine primero su borrador.
error-undecided = Todavía hay dos versiones. Elija primero una de ellas.
error-nothing-to-decide = Aquí ya no hay nada que revisar.
error-not-allowed = Su rol no permite este cambio.
error-unreadable = Este valor no corresponde al campo. Revíselo y cámbielo, o deje el campo vacío. Lo que escribió está guardado como borrador.
error-fixed = Esto se estableció al agregar el registro y no se puede cambiar.
error-before-it-began = El fin es anterior al inicio.
error-signed = Este registro está firmado. Agregue una adenda.
error-changed = Este registro tiene cambios nuevos. Véalos antes de firmar.
