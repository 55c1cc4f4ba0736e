using System.Globalization;

namespace Recount.Notebooks.Charts;

/// <summary>The script that draws a figure in its page.</summary>
internal static class ChartScript
{
    /// <summary>The script's text.</summary>
    /// <param name="element">The id of the element to draw in.</param>
    /// <param name="json">The figure, in ASCII without anything that could end a script.</param>
    /// <param name="sourceHeight">The height of the source line in the drawing.</param>
    internal static string Of(string element, string json, int sourceHeight) =>
        string.Create(CultureInfo.InvariantCulture, $"(function(e,f,s){{{Draw}}})(document.getElementById(\"{element}\"),{json},{sourceHeight});");

    // Title and source stand in the page, so the drawing does without; ink is the page's own. On a narrow page a legend takes
    // the place of labels, and titles of axes break into lines.
    private const string Draw = """
        if(!e)return;
        function wrap(s,n){return s.replace(new RegExp("(.{"+n+",}?) ","g"),"$1<br>")}
        function lines(s){return s.split("<br>").length}
        function narrow(l){var n=0,k=0,grow=0,y=l.yaxis,c=y&&y.categoryarray,rows=[],
        p=l.height-l.margin.t-l.margin.b,below=-l.legend.y*p;l.margin.l=4;l.margin.r=8;
        f.data.forEach(function(t){if(t.showlegend!==false&&t.name)n++;
        if(Array.isArray(t.y)&&t.type!=="heatmap")t.y.forEach(function(v){if(typeof v==="string"&&rows.indexOf(v)<0)rows.push(v)});
        if(t.type==="bar"&&t.text&&t.x){t.text=t.x.map(function(v){return String(Math.round(v*10)/10)});l.showlegend=true}
        if(t.type==="heatmap"&&t.x.some(function(v){return String(v).length>4})){l.xaxis.tickangle=-90;l.height+=60}
        if(t.mode&&t.mode.indexOf("text")>0){t.mode=t.mode.replace("+text","");if(t.name&&t.showlegend!==false)l.showlegend=true}});
        c=c||(rows.length?rows:null);
        if(c){var names=c.map(function(s){s=s.replace(/<br>/g," ");return wrap(s,s.length>40?18:11)});
        y.tickmode="array";y.tickvals=c;y.ticktext=names;y.tickfont={size:12};
        grow=Math.max(0,names.reduce(function(m,s){return Math.max(m,lines(s))},1)*16+4-p/c.length)*c.length}
        if(l.ternary){l.margin.l=l.margin.r=54;l.height=Math.min(l.height,420)}
        Object.keys(l).forEach(function(x){if(!/^xaxis/.test(x))return;var a=l[x],t=a.title&&a.title.text;
        if(a.type!=="category"&&!a.tickvals){a.nticks=4;a.tickangle=0}
        if(t){a.title.text=wrap(t,22);a.title.font={size:12};k=lines(a.title.text)-1}});
        l.height+=grow+26*k;l.margin.b+=26*k;l.legend.y=-(below+26*k)/(p+grow);
        if(l.showlegend){l.height+=20*n;l.margin.b+=20*n}}
        function draw(){var P=window.Plotly,l=f.layout,w=e.clientWidth,t=14;if(!P||e.firstChild)return;
        delete l.title;l.annotations=l.annotations.filter(function(a){if(a.name==="above")t=28;return a.name!=="source"});if(l.ternary)t=44;
        l.height-=l.margin.t-t+s;l.margin.t=t;l.margin.b-=s;
        l.font.color=getComputedStyle(e).color||l.font.color;
        if(w>0&&w<520)narrow(l);
        P.newPlot(e,f.data,l,f.config)}
        window.Plotly?draw():window.addEventListener("recount-plotly",draw,{once:true})
        """;
}
