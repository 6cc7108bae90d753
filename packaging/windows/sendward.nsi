; The installer for one person: no administrator, silent with /S, over a running app.
; packaging/windows/installer.py gives STAGE (what is to be installed), VERSION and OUTPUT.
Unicode true
Target amd64-unicode
Name "Sendward"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Sendward"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Sendward"
!define START '"$INSTDIR\python\python.exe" -P -m sendward.cli.main'
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Sendward"
VIAddVersionKey "FileDescription" "Sendward setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

; ends the app that runs from here: its files could not be replaced. A program that runs cannot be deleted
!macro END_APP UN
Function ${UN}EndApp
  IfFileExists "$INSTDIR\python\python.exe" 0 done
  nsExec::Exec '${START} --quit'
  Pop $0
  StrCpy $1 0
again:
  ClearErrors
  Delete "$INSTDIR\python\pythonw.exe"
  IfErrors 0 done
  Sleep 500
  IntOp $1 $1 + 1
  IntCmp $1 60 0 again
  SetErrorLevel 2
  Abort "Sendward still runs. Quit it, then try again."
done:
FunctionEnd
!macroend
!insertmacro END_APP ""
!insertmacro END_APP "un."

; what an installation puts down, and nothing else: a person may have files in the same folder
!macro REMOVE_FILES
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\site"
!macroend

Section
  Call EndApp
  !insertmacro REMOVE_FILES
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR\python"
  CreateShortCut "$SMPROGRAMS\Sendward.lnk" "$INSTDIR\python\pythonw.exe" "-P -m sendward.cli.main" "$INSTDIR\site\sendward\resources\icons\sendward.ico"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Sendward"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; the journal and the settings stay: they are the person's
Section "Uninstall"
  Call un.EndApp
  IfFileExists "$INSTDIR\python\python.exe" 0 +3
  nsExec::Exec '${START} addin uninstall thunderbird'
  Pop $0
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "sendward"
  !insertmacro REMOVE_FILES
  Delete "$SMPROGRAMS\Sendward.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
