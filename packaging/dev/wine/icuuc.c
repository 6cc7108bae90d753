/* Stands in for icuuc.dll, which Windows 10 has since version 1703 and Wine 8 has not: Qt6Core asks it for the
   text codecs of old code pages only. Every open fails with U_UNSUPPORTED_ERROR (16), so that no other function is
   reached with a converter. For the Windows bench only; never shipped. */
#define UNSUPPORTED 16
#define EXPORT __declspec(dllexport)

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    if (error) *error = UNSUPPORTED;
    return 0;
}
EXPORT const char *ucnv_getName(void *converter, int *error)
{
    (void)converter;
    if (error) *error = UNSUPPORTED;
    return 0;
}
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name, (void)standard;
    if (error) *error = UNSUPPORTED;
    return 0;
}
EXPORT int ucnv_toUCountPending(void *converter, int *error) { (void)converter, (void)error; return 0; }
EXPORT int ucnv_fromUCountPending(void *converter, int *error) { (void)converter, (void)error; return 0; }
EXPORT const char *ucnv_getAvailableName(int index) { (void)index; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT signed char ucnv_getMaxCharSize(void *converter) { (void)converter; return 1; }
EXPORT void ucnv_close(void *converter) { (void)converter; }
EXPORT void ucnv_reset(void *converter) { (void)converter; }
EXPORT void ucnv_getToUCallBack(void) {}
EXPORT void ucnv_getFromUCallBack(void) {}
EXPORT void ucnv_setToUCallBack(void) {}
EXPORT void ucnv_setFromUCallBack(void) {}
EXPORT void ucnv_cbToUWriteUChars(void) {}
EXPORT void ucnv_cbFromUWriteUChars(void) {}
EXPORT void ucnv_toUnicode(void) {}
EXPORT void ucnv_fromUnicode(void) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
