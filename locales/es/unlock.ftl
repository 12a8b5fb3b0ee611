# Reviewed: no

### Abrir Doorstep, y ocultarlo de prisa. No dice nada sobre de quién es la computadora.

unlock-passphrase = Frase de acceso
unlock-open = Desbloquear
unlock-opening = Abriendo…
unlock-offline = Funciona sin conexión
# Shown on the locked screen when the disk did not take what was typed.
unlock-lost = No se pudo guardar lo último que se escribió antes de que Doorstep se bloqueara. Después de desbloquear, revise lo último que escribió.
unlock-wait =
    { $seconds ->
        [one] Intente de nuevo en { $seconds } segundo
       *[other] Intente de nuevo en { $seconds } segundos
    }

## Con las palabras de recuperación, cuando se olvidó la frase de acceso

unlock-recovery = Usar palabras de recuperación
unlock-recovery-title = Desbloquear con sus palabras de recuperación
unlock-recovery-text = Escriba en orden las doce palabras de su hoja, con un espacio entre cada una, y elija una frase de acceso nueva. Sus casos quedan como están.
unlock-recovery-words = Palabras de recuperación
unlock-recovery-open = Desbloquear y establecer la nueva frase de acceso
unlock-recovery-back = Usar la frase de acceso

## La página vacía que lo oculta todo

unlock-return = Continuar
unlock-lock-now = Bloquear
# Heading of the note when a new passphrase could not be saved after unlocking with recovery words.
unlock-not-kept = La nueva frase de acceso no se guardó
