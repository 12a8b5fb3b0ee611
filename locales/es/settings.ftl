# Reviewed: no

### Ajustes: idioma, nombre, bloqueo, frase de acceso, esta computadora.

settings-title = Ajustes
settings-language = Idioma
settings-you = Sobre usted
settings-worker-name = Su nombre
settings-worker-name-hint = Se muestra solo en esta computadora.
settings-lock = Bloqueo
settings-auto-lock = Bloqueo automático (minutos)
settings-auto-lock-hint = Doorstep se bloquea tras 1 a 30 minutos sin actividad. Lo que está escribiendo se guarda.
settings-hide-text = Presione F9 para ocultar la ventana; se bloquea después de 30 segundos. Presione F8 para cambiar entre su idioma y el de la familia.
settings-lock-now = Bloquear ahora
settings-save = Guardar
settings-saved = Guardado.

settings-passphrase = Frase de acceso
settings-passphrase-change = Cambiar la frase de acceso
settings-passphrase-old = Frase de acceso actual
settings-passphrase-changed = Se cambió su frase de acceso. Sus palabras de recuperación siguen siendo las mismas.

settings-agency = Agencia y computadora
settings-agency-none = Esta computadora no está conectada con una agencia. Puede usar todo Doorstep, y nada sale de esta computadora.
settings-recovery = Palabras de recuperación
settings-recovery-text = Si perdió la hoja impresa, cree palabras nuevas. Las anteriores sirven hasta que confirme las nuevas.
settings-recovery-renew = Crear palabras de recuperación nuevas
settings-recovery-show = Mostrar las palabras nuevas
settings-recovery-renewed = Las palabras de recuperación nuevas ya sirven. Destruya la hoja anterior.

settings-pin = PIN al devolver la computadora
settings-pin-text = Cuando la familia devuelve la computadora, bastan de 4 a 8 dígitos. Después de tres intentos equivocados, Doorstep pide su frase de acceso.
settings-pin-field = PIN nuevo
settings-pin-field-hint = De 4 a 8 dígitos. No use una fecha de nacimiento ni el PIN de su teléfono.
settings-pin-set = Establecer el PIN
settings-pin-replace = Cambiar el PIN
settings-pin-remove = Quitar el PIN
settings-pin-saved = Se estableció el PIN.
settings-pin-removed = Se quitó el PIN. Cuando la familia devuelva la computadora, Doorstep pedirá su frase de acceso.

settings-agency-connect = Conectar
settings-agency-name = Agencia
settings-agency-server = Dirección del servidor
settings-agency-identity = Clave de la agencia
settings-agency-identity-hint = Los primeros caracteres de la clave. Compárelos por teléfono con su agencia.
settings-device = Esta computadora

settings-about = Acerca de
settings-version = Versión
settings-store = Espacio que ocupan los casos
settings-sqlite = SQLite
settings-fonts = Tipografías: Noto Sans, de The Noto Project Authors; Vazirmatn, de Saber Rastikerdar; SIL Open Font License 1.1.
