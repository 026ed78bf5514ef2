box().style.cssText = 'width:9px;height:9px;background:url("' + U('gif') + '")';
