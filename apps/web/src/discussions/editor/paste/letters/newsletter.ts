/** A letter to many, laid out with tables, with what it should not have. */
export const newsletter = `<div style="display:none;font-size:1px;max-height:0">Hidden preview of the letter</div>
<table role="presentation" width="100%"><tr><td><table width="600"><tr><td style="padding:20px"><h4>News</h4><p>One<br>two</p>
<p><a href="javascript:alert(1)" onclick="x()">bad</a> <a href="https://example.org" class="btn">good</a></p>
<script>alert(1)</script><svg onload="alert(1)"><text>x</text></svg>
</td></tr></table></td></tr></table>`;
