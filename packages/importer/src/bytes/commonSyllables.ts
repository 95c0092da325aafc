/**
 * Syllables with diacritics that are frequent in lists, plans and reports. Garbage that passes for a rare
 * syllable ("xãm" for "xóm") is told from text by them: of two readings the one with frequent words is the better.
 */
export const commonSyllables: ReadonlySet<string> = new Set(
  `
  biên biến biết biển biểu biện biệt buồm buồn buồng buổi buộc bà bài bàn bàu bày bác bách bám bán bánh
  báo bã bão bèo bé bét bê bên bìa bình bí bích bím bính bò bó bóc bón bóng bông bùa bùi bùn búa bún bút
  bưu bước bướm bưởi bạ bạc bạch bạn bạo bản bảng bảnh bảo bảy bẩn bẩy bậc bật bậy bắc bắn bắt bằng bặc bẹ
  bẻ bến bếp bền bể bệ bệnh bị bọc bọn bỏ bố bốn bồi bồng bổ bổn bộ bột bớt bờ bởi bợ bụi bụng bức bứt bừa
  chiêm chiên chiến chuyên chuyển chuẩn chuối chuồng chuộng chà chài chào chánh chát cháu cháy châm chân
  châu chè chèo chén chéo chép chìa chìm chí chín chính chòm chói chôn chùa chùm chùng chú chúng chút chăm
  chăn chơi chưa chương chướng chạm chạp chạy chả chảo chấm chấn chấp chất chậm chậu chắc chắn chằm chẵn
  chặn chặt chẽ chế chết chỉ chỉnh chị chịu chọc chọn chối chống chốt chồn chồng chỗ chới chờ chợ chủ
  chủng chức chứng chừng chửa chữ chữa cuốc cuối cuốn cuồng cuộc cà càng cá các cách cám cán cáng
  cánh cáo cáp cát câu cây cò còi còn có cóc cô công cõi cùi cùng cú cúc cúi cúng căn cũ cũi cũng cơ cơm
  cư cưa cương cưới cười cường cạn cạnh cạo cả cải cảm cản cảnh cấm cấp cất cấu cầm cần cầu cẩm cẩn cẩu
  cận cập cậu cậy cắm cắp cắt cằn cẳng cặp cọ cọc cỏ cố cốc cối cốt cồn cổ cổng cỗi cộc cộm cộng cột cớ cờ
  cởi cỡ cụ cụm củ của củng cứ cứng cứu cừ cửa cửu cựa cực cựu diễn duyệt duồng dài dàn dành dày dám dáng
  dân dâng dã dãi dãy dép dê dìu dính dò dòn dòng dõi dù dùng dũng dư dưa dương dưới dưỡng dược dượng dạ
  dại dạng dạo dạy dấu dầu dẫn dậy dắt dặn dẻo dế dễ dệt dị dịch dịp dọc dọn dốc dồn dổi dỗ dột dời dở dỡ
  dụ dục dụng dừa dừng dữ dự dựa dựng gai ghè ghé ghép ghẹ ghế ghềnh già giàng giàu giày giá giác giám
  giáo giáp giã giãn giò gió giúp giũa giường giả giải giảm giấu giấy giầy giận giật giặc giặt giỏi giống
  giỗ giới giờ giục giữ giữa gà gài gác gái gì gìn gò gòn góc góp gót gõ gùi gương gạch gạo gấp gấu gần
  gầy gậy gắn gắng gặp gặt gọi gọn gọt gỏi gốc gốm gồm gỗ gội gộp gỡ gừng gửi hiếm hiến hiếu hiền hiểm
  hiển hiểu hiện hiệp hiệu hoà hoài hoàn hoành hoá hoãn hoạ hoạch hoạt hoả hoảng hoặc huyết huyện huế hà
  hàm hàng hành hào háo hát hãm hãy hè hé hình hòa hòm hóa hóc hôm hùn hùng hút húy hũ hơn hư hưng hưu
  hương hước hướng hường hưởng hạ hạc hại hạm hạn hạng hạnh hả hải hảo hậu hắc hằng hẳn hẹn hẹp hẻm hến
  hết hệ hệt họ họa học họp hỏa hỏi hỏng hố hối hồ hồi hồn hồng hổ hỗ hộ hội hộp hớ hờ hở hợi hợp hủ hứa
  hứng hữu khai khan khe khen khiếm khiếu khiển khoán khoáng khoét khoản khoảng khoẻ khung khuynh
  khuyến khuất khuẩn khá khác khách khám khánh khát khéo khép khí khích khó khóa khóm khôi không khăn khơi
  khương khả khải khảo khấu khẩn khẩu khắc khắp khẳng khẽ khế khỉ khỏe khối khổ khổng khớp khởi khủng khứ
  khử kiêm kiên kiêng kiếm kiến kiếng kiếp kiều kiểm kiểu kiệm kiện kiệt kèm kém kéo kép kênh kì kí kích
  kín kính ký kĩ kạn kẹo kẹp kẹt kẻ kẽ kẽm kế kết kề kể kệ kỉ kịp kỳ kỷ kỹ liên liếp liềm liền liễu liệt
  liệu loại luyện luận luật luống luồng luỹ là làm làng lá lâm lã lãi lãng lãnh lão lê lên lìa lít lò lòi
  lòng lót lông lõi lõm lùi lùn lúa lúc lý lăm lăng lĩnh lũ lũng lũy lơ lư lưu lương lưới
  lười lưỡi lược lượn lượng lượt lạ lạc lại lạng lạy lả lấy lần lẩn lẩu lẫn lập lậu lắc lắm lắng lắp lặng
  lặp lẻ lẽ lều lễ lệ lệch lệnh lịch lọc lỏng lốc lối lốp lồng lổ lỗ lỗi lộ lộc lột lớn lớp lờ lời lở lợi
  lợn lụa lục lụt lứa lừa lửa lữ lựa lực mai miếng miếu miền miễn miện miệng muối muốn muỗi muỗng muộn mà
  màn màu mái mâu mây mã mãi mãn mèo mê mìn mình mí mía mòn móng mót mô môi môn mông mõ mùa mùi mùng măng
  mũ mũi mơ mưa mưu mướp mười mường mượn mạch mại mạng mạnh mất mấy mầm mầu mẩu mẫn mẫu mật mậu mắc mắm
  mắn mắt mặc mặn mặt mẹ mẹo mẻ mẽ mến mềm mệnh mệt mịn mọc mọi mỏ mỏi mỏng mốc mối mồ mồi mồng mổ mỗ mỗi
  mộ mộc mộng một mới mở mỡ mợ mụ mục mủ mức mừng mỹ nam nghiêm nghiêng nghiệm nghiện nghiệp nghèo nghé
  nghìn nghĩ nghĩa nghẹt nghẽn nghề nghệ nghỉ nghị ngoài ngoại ngoặc nguyên nguyễn nguyện nguồn ngàn ngành
  ngày ngát ngâm ngân ngã ngói ngô ngôn ngõ ngăn ngũ người ngưỡng ngược ngạc ngạch ngại ngầm ngẫu ngậm
  ngập ngắm ngắn ngọ ngọc ngọn ngọt ngồi ngỗng ngờ ngỡ ngợi ngụ ngục ngủ ngừng ngửa ngữ ngựa nhanh nhiều
  nhiễm nhiễu nhiệm nhiệt nhà nhàn nhánh nhân nhã nhãn nhé nhìn nhóm nhũng nhơn như nhưng nhường nhượng
  nhạc nhạy nhất nhẫn nhận nhập nhật nhắc nhằm nhẹ nhỉ nhị nhịp nhọc nhọn nhỏ nhốt nhổ nhộng nhớ nhờ nhở
  nhục những nhựa niêm niên niềm niệm nuôi nà nài nào này nát nâng não nãy né nén nét nên nêu nòi nòng nói
  nón nóng nông núi năm năng nơi nương nước nướng nạc nạn nạng nạp nải nảy nấc nấm nấu nậm nắm nắn nắp nằm
  nẵng nặng nẻ nếm nếp nếu nền nệ nệm nối nồi nồng nổ nổi nỗ nỗi nội nộp nới nở nỡ nợ nụ nứa nửa nữ nữa
  phanh phiên phiếu phung phà phá phác pháo pháp phát phân phép phê phên phí phía phím phòng phó phóng
  phông phù phú phúc phút phương phước phường phượng phạm phạt phải phản phấn phần phẩm phẩn phẫu phận
  phẳng phễu phỏng phố phối phổ phớt phở phụ phục phụng phủ phức quan quang quay quyên quyết quyền quyển
  quà quá quán quân quét quê quên quý quýt quạ quạt quả quản quảng quất quấy quần quầy quẩy quận quậy
  quặng quẻ quế quốc quới quỳ quỳnh quỵ quỹ riêng ruộng ruột rà ràng rào rác rách ráo rã rãi rèm rèn rét
  rìu ríu rò róc rõ rùa rút rĩ rơi rơm rước rưỡi rượu rạ rạch rải rảnh rất rầy rẫy rậm rắn rặng rẻ rẽ rễ
  rệp rọ rối rốn rốt rồi rổ rỗ rỗi rộn rộng rợ rợp rủ rủi rừng rửa rực sai siêu soát suất suối suốt sài
  sàn sàng sào sách sáng sánh sát sáu sân sâu sò sòng sóc sói sóng sôi sông súc súng sĩ sơ sơn sương sướng
  sườn sưởi sạch sạp sả sản sảng sảo sảy sấy sầm sầu sậm sắc sắm sắn sắp sắt sẵn sẹo sẻ sẽ sếp sếu sỉ sọc
  sỏi số sống sốt sồi sổ sổi sộp sớm sở sợ sợi sụp sụt sủa sủi sứ sứa sức sừng sử sửa sửu sự sỹ thiên
  thiết thiếu thiều thiểu thiện thiệp thiệt thiệu thoái thoáng thoát thoại thoả thuyết thuyền thuẫn thuận
  thuật thuế thuốc thuộc thành thào thác thách thái thám tháng tháo thâm thân thèm thép thêm thêu thì thìa
  thìn thích thôi thôn thông thù thùa thùng thùy thú thúc thúy thăm thăng thơ thư thưa thương thước thướt
  thường thưởng thược thượng thạch thạnh thạo thả thải thảm thảo thấp thấy thần thẩm thập thật thắm thắng
  thắp thắt thẳng thẻ thế thề thể thỉnh thị thịnh thịt thọ thỏ thỏa thối thốn thống thốt thổ thổi thới
  thớt thờ thời thở thợ thụ thụt thủ thủng thủy thứ thức thừa thừng thử thực tiên tiêu tiếc tiến tiếng
  tiếp tiết tiền tiểu tiễn tiễu tiệc tiệm tiện tiệt toà toàn toán toạ toả tranh treo triết triều triển
  triệt triệu truyền trà tràm tràn trào trách trái trám tráng tránh trâu trãi trên trì trình trìu trí
  trích trò tròn tròng trói trôi trùm trùng trúc trúng trút trĩ trơn trưa trưng trương trước trướng trường
  trưởng trạc trạch trại trạm trạng trả trải trảm trảo trấn trầm trẩy trẫm trận trật trậu trắc trắng trẻ
  trẽ trễ trị trọc trọng trố trống trồi trồng trổ trội trộm trộn trời trở trợ trợn trụ trục trứ trứng trừ
  trữ trực tuyên tuyến tuyết tuyển tuyệt tuấn tuần tuổi tuột tuỳ tài tàn tàu tác tái tán táng
  tâm tân tây tã tên tì tìa tìm tình tía tích tín tính tò tòa tòng tóc tóm tô tôm tôn tông tù tùng tùy tú
  túc túi túy tăng tĩnh tơ tư tương tước tướng tường tưởng tượng tạ tại tạm tạng tạo tạp tả tải tản tảo
  tấm tấn tấu tầm tầng tẩu tẩy tận tập tật tậu tắc tắm tắt tằm tằn tặng tẻ tẽ tế tết tệ tệp tỉ tỉnh tị
  tịch tịnh tọa tỏ tỏa tỏi tố tốc tối tốp tốt tồn tổ tổn tổng tộ tộc tội tớ tới tờ tởm tụ tục tụi tủ tứ
  tức từ từng tử tự tựa tựu tỵ tỷ uốn uống uổng uỷ viên viết viền viễn việc việt vui và vài vàng vào
  ván vân vây vã vãn vì ví vía vò vòi vòm vòng vói vôi võ vùng vú văn vĩ vĩnh vũ vũng vươn vướng vườn
  vượng vượt vạ vạc vạch vại vạn vải vấn vấp vầng vẫn vẫy vận vật vậy vắc vắng vẳng vặn vặt vẹn vẹt vẻ vẽ
  vế vết về vệ vỉa vị vịt vọng vỏ vố vối vốn vồng vỗ vội vớ với vớt vở vỡ vợ vụ vụn vừa vửa vững vựa vực
  xoa xoài xoáy xoã xoắn xung xuyên xuất xuống xuồng xài xào xác xây xã xé xén xét xê xích xóa xóc xóm xô
  xôi xúc xúi xơ xưa xưng xương xướng xưởng xạ xạc xả xảy xẩm xắc xẻ xẻng xế xếp xỉ xị xịt xỏ xốc xối xốp
  xổ xộc xới xứ xử yên yêu yến yết yếu yểm án ánh áp âm ân âu ích ít ô ông ùn ú ý ăn đa đang đi đinh điếu
  điền điều điểm điển điện điệp điệu đoàn đoạn đu đua đuối đuổi đà đài đàn đào đá đáng đánh đáo đáp đáy
  đây đã đãi đè đèn đèo đê đêm đình đích đò đó đóa đói đóng đô đôi đôn đông đùa đùn đúc đúng đăng đĩa đũa
  đơn đưa đường được đạc đại đạo đạp đạt đảm đảng đảo đất đấu đấy đầm đầu đầy đẩy đậm đập đậu đậy đắc 
  đắm đắng đắp đắt đằng đặc đặn đặng đặt đẹp đẻ đẽo đế đếm đến đề đền đều để đệ đệm đỉnh địa định đọ đọc
  đọt đỏ đố đốc đối đốn đống đốt đồ đồn đồng đổ đổi đỗ độ độc đội động đột đớn đời đờn đỡ đợi đợt đục đủ
  đủng đứa đức đứng đứt đựng ơn ưa ưu ương ước ướp ướt ảnh ấm ấp ấy ẩm ẩn ẵm ếch ốc ốm ống ốp ồn ổ ổi ổn
  ớt ở ụ ủ ủa ủi ủng ủy ứ ứng ửng
`.match(/\S+/g)
)
