/** A reply in Outlook, above the mail that it answers. */
export const outlookReply = `<html><head><style>.MsoNormal{margin:0}</style></head><body lang="EN-GB" link="#0563C1"><div class="WordSection1">
<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">Dear Ben,<o:p></o:p></span></p>
<p class="MsoNormal"><span style="font-size:11.0pt"><o:p>&nbsp;</o:p></span></p>
<p class="MsoNormal"><span style="font-size:11.0pt">the sheet is <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fsheet%3Fweek%3D3&amp;data=05%7C02%7Camina%40alder.example%7Cabc&amp;reserved=0" originalsrc="https://example.org/sheet?week=3">here</a>.<o:p></o:p></span></p>
<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
<p class="MsoNormal"><b><span lang="EN-US">From:</span></b><span lang="EN-US"> Ben Okafor &lt;ben@birch.example&gt; <br><b>Sent:</b> 12 November 2026 08:14<br><b>To:</b> Amina Khan<br><b>Subject:</b> Gate<o:p></o:p></span></p></div></div>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Do you still have the sheet?<o:p></o:p></p>
</div><img src="https://track.example.com/open.gif?u=amina%40alder.example" width="1" height="1" style="display:none"></body></html>`;
