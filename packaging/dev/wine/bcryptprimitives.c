/* Stands in for bcryptprimitives.dll, which Windows has and Wine 8 has not: of it Rust's standard library wants
   one function (Microsoft's documentation, "ProcessPrng"). For the Windows bench only; never shipped. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length); /* RtlGenRandom */

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    return SystemFunction036(buffer, (ULONG)length);
}
