import '@drsk/widgets/applications.js';
import '@drsk/widgets/config.js';
import '@drsk/widgets/login.js';
import '@drsk/widgets/signed.js';
import '@drsk/widgets/user.js';
