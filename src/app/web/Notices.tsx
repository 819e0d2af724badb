import { Notifications } from '@mantine/notifications'

/** Where notices appear; what was shown before its code arrived appears then. */
export const Notices = () => <Notifications position="bottom-right" limit={4} />
